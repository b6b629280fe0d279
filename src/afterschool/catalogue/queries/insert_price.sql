INSERT INTO course_price (county, course, serial, price_fen, state, undecided, reason, proposed_at, proposed_by)
SELECT $1, $2, MAX(r.serial) + 1, $3, 'proposed', 'yes', $4, $5, $6
FROM course_price r
WHERE r.county = $1 AND r.course = $2
