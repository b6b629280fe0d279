-- Of these children $2 {"<pupil>": 1, …}, wherever they are now. OFFSET 0 keeps it a look-up by key for each child.
SELECT g.id, g.pupil, g.category, g.percent, g.from_date, COALESCE(e.ends_on, g.until_date), g.document
FROM json_each_text(CAST($2 AS json)) w
CROSS JOIN LATERAL (SELECT x.county, x.id, x.pupil, x.category, x.percent, x.from_date, x.until_date, x.document FROM exemption_grant x
                    WHERE x.county = $1 AND x.pupil = CAST(w.key AS uuid) OFFSET 0) g
LEFT JOIN exemption_end e ON e.county = g.county AND e.exemption = g.id
WHERE g.from_date <= $4 AND COALESCE(e.ends_on, g.until_date) > $3 AND COALESCE(e.ends_on, g.until_date) > g.from_date
  AND NOT EXISTS (SELECT 1 FROM exemption_withdrawal x WHERE x.county = g.county AND x.exemption = g.id)
ORDER BY g.pupil, g.from_date, g.id
