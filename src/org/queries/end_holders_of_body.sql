UPDATE post_holder SET valid_until = $3
WHERE county = $1 AND post IN (SELECT id FROM post WHERE body = $2) AND valid_until > $3 AND valid_from < $3
