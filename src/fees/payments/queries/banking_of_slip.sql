SELECT CASE WHEN r.banking IS NULL THEN 'stands' ELSE 'reversed' END FROM banking b LEFT JOIN banking_reversal r ON r.county = b.county AND r.banking = b.id
WHERE b.county = $1 AND b.school = $2 AND b.slip = $3
