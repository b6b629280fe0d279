-- One of the same child and category that touches the days $4 to before $5.
SELECT g.id
FROM exemption_grant g LEFT JOIN exemption_end e ON e.county = g.county AND e.exemption = g.id
WHERE g.county = $1 AND g.pupil = $2 AND g.category = $3 AND g.from_date < $5 AND COALESCE(e.ends_on, g.until_date) > $4
  AND COALESCE(e.ends_on, g.until_date) > g.from_date
  AND NOT EXISTS (SELECT 1 FROM exemption_withdrawal w WHERE w.county = g.county AND w.exemption = g.id)
LIMIT 1
