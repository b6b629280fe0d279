-- The family of a bill and what came in on it.
SELECT u.code, u.name, s.paid_fen FROM bill b JOIN pupil u ON u.county = b.county AND u.id = b.pupil
JOIN bill_standing s ON s.county = b.county AND s.bill = b.id
WHERE b.county = $1 AND b.id = $2 AND s.paid_fen > 0
