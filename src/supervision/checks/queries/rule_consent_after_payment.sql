-- $1 the county, $2 the school. Money first and the form a week later: the order in which it happened, not the order of the papers.
WITH share AS MATERIALIZED (
    SELECT u.county, u.id, u.bill, u.amount_fen, p.id AS payment, p.received_at
    FROM payment p CROSS JOIN payment_use u
    WHERE p.county = $1 AND p.school = $2 AND u.county = p.county AND u.payment = p.id AND u.kind = 'share' AND u.serial > 0)
SELECT b.id, CAST(s.payment AS TEXT), s.amount_fen, 0, CAST(k.code AS TEXT), ''
FROM share s
JOIN bill b ON b.county = s.county AND b.id = s.bill
JOIN consent c ON c.county = b.county AND c.id = b.consent
JOIN pupil k ON k.county = b.county AND k.id = b.pupil
WHERE s.received_at < c.given_at
  AND NOT EXISTS (SELECT 1 FROM payment_use t WHERE t.county = s.county AND t.takes_back = s.id)
