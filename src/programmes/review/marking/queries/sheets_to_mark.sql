-- Of the expert whose account is $2: rounds in which he has sheets that are neither signed nor given back, how many, and whether he has opened them.
SELECT a.round, COUNT(*), CASE WHEN EXISTS (SELECT 1 FROM marking_opening o WHERE o.county = a.county AND o.round = a.round AND o.expert = a.expert) THEN 1 ELSE 0 END
FROM expert e CROSS JOIN marking_expert x CROSS JOIN marking_assignment a CROSS JOIN programme_application_now n
WHERE e.county = $1 AND e.person = $2 AND x.county = e.county AND x.expert = e.id AND a.county = x.county AND a.round = x.round AND a.expert = x.expert
  AND n.county = a.county AND n.application = a.application AND n.state = 'qualified'
  AND NOT EXISTS (SELECT 1 FROM marking_closed c WHERE c.county = a.county AND c.round = a.round)
  AND NOT EXISTS (SELECT 1 FROM marking_mark m WHERE m.county = a.county AND m.round = a.round AND m.application = a.application AND m.expert = a.expert)
GROUP BY a.county, a.round, a.expert
ORDER BY a.round
