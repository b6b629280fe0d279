-- The first day on which a further change of the body may hold.
SELECT max(valid_from) FROM body_span WHERE body = $1
