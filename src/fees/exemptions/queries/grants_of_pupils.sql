-- Of these children $2 {"<pupil>": 1, …}, wherever they are now.
SELECT g.id, g.pupil, g.category, g.percent, g.from_date, COALESCE(e.ends_on, g.until_date), g.document
FROM json_each($2) w
CROSS JOIN exemption_grant g ON g.county = $1 AND g.pupil = w.key
LEFT JOIN exemption_end e ON e.county = g.county AND e.exemption = g.id
WHERE g.from_date <= $4 AND COALESCE(e.ends_on, g.until_date) > $3 AND COALESCE(e.ends_on, g.until_date) > g.from_date
  AND NOT EXISTS (SELECT 1 FROM exemption_withdrawal x WHERE x.county = g.county AND x.exemption = g.id)
ORDER BY g.pupil, g.from_date, g.id
