DELETE FROM programme_member WHERE county = $1 AND application = $2
