SELECT t.step, COALESCE((SELECT SUM(b.amount_fen) FROM spending_booking b WHERE b.county = s.county AND b.sheet = s.id), 0) AS fen
FROM pay_sheet s
JOIN pay_step t ON t.county = s.county AND t.sheet = s.id
    AND t.serial = (SELECT MAX(u.serial) FROM pay_step u WHERE u.county = s.county AND u.sheet = s.id)
WHERE s.county = $1 AND s.school = $2 AND s.school_year = $3 AND s.term = $4 AND t.step IN ('drafted', 'offered', 'agreed')
