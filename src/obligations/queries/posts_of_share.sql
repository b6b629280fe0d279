SELECT post FROM duty_share_post WHERE county = $1 AND share = $2 ORDER BY post
