-- Reports that wait for the head of their body; $1 and $2 bound the path.
SELECT r.county, r.id, s.id, b.name, b.path, d.content, r.period, r.words, r.percent, r.at, r.by_whom, r.by_name
FROM body b
CROSS JOIN duty_share s
JOIN duty_report r ON r.county = s.county AND r.share = s.id
JOIN duty d ON d.county = s.county AND d.id = s.duty
WHERE b.path >= $1 AND b.path < $2 AND s.body = b.id
  AND NOT EXISTS (SELECT 1 FROM duty_report_decision x WHERE x.county = r.county AND x.report = r.id)
ORDER BY r.at, r.id
