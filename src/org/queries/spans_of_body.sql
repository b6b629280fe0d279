SELECT valid_from, valid_until, name, short_name, kind, department FROM body_span WHERE body = $1 ORDER BY valid_from
