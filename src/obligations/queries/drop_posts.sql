DELETE FROM duty_share_post WHERE county = $1 AND share = $2
