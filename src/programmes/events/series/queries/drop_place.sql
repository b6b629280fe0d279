DELETE FROM event_place WHERE county = $1 AND registration = $2
