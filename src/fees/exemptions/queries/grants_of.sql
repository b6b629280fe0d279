-- Of one child, those that touch the days $3 … $4 (both included); an ended one until its end.
SELECT g.id, g.pupil, g.category, g.percent, g.from_date, COALESCE(e.ends_on, g.until_date), g.document
FROM exemption_grant g LEFT JOIN exemption_end e ON e.county = g.county AND e.exemption = g.id
WHERE g.county = $1 AND g.pupil = $2 AND g.from_date <= $4 AND COALESCE(e.ends_on, g.until_date) > $3 AND COALESCE(e.ends_on, g.until_date) > g.from_date
  AND NOT EXISTS (SELECT 1 FROM exemption_withdrawal w WHERE w.county = g.county AND w.exemption = g.id)
ORDER BY g.from_date, g.id
