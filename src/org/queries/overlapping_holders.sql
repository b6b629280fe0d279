-- Substantive holders of the post in [$3, $4).
SELECT count(*) FROM post_holder WHERE county = $1 AND post = $2 AND NOT acting AND valid_from < $4 AND valid_until > $3
