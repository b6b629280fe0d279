-- severity: error
-- says: A sheet counts as agreed although nobody agreed to one of its lines as it stands.
-- do: Ask the head and the county; find out who wrote the step.
SELECT t.county, t.sheet, l.line FROM pay_step t
JOIN pay_line l ON l.county = t.county AND l.sheet = t.sheet
LEFT JOIN pay_agreement g ON g.county = l.county AND g.sheet = l.sheet AND g.line = l.line
    AND g.revision = (SELECT MAX(a.revision) FROM pay_amount a WHERE a.county = l.county AND a.sheet = l.sheet AND a.line = l.line)
WHERE t.step = 'agreed' AND g.line IS NULL
