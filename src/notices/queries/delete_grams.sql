DELETE FROM notice_gram WHERE county = $1 AND serial = $2 AND gram IN (SELECT s.key FROM json_each($3) s)
