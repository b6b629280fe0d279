DELETE FROM post_holder WHERE county = $1 AND post = $2 AND valid_from >= $3
