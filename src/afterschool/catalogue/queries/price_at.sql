-- $3: the instant of signing.
SELECT r.price_fen
FROM course_price r
WHERE r.county = $1 AND r.course = $2 AND r.state = 'approved' AND r.decided_at <= $3
ORDER BY r.serial DESC
LIMIT 1
