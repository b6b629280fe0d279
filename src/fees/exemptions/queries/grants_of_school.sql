-- Of the children who are in a school now, by pupil.
SELECT g.id, g.pupil, g.category, g.percent, g.from_date, COALESCE(e.ends_on, g.until_date), g.document
FROM pupil p
JOIN exemption_grant g ON g.county = p.county AND g.pupil = p.id
LEFT JOIN exemption_end e ON e.county = g.county AND e.exemption = g.id
WHERE p.county = $1 AND p.school = $2 AND g.from_date <= $4 AND COALESCE(e.ends_on, g.until_date) > $3
  AND COALESCE(e.ends_on, g.until_date) > g.from_date
  AND NOT EXISTS (SELECT 1 FROM exemption_withdrawal w WHERE w.county = g.county AND w.exemption = g.id)
ORDER BY g.pupil, g.from_date, g.id
