-- $1 and $2 a term, $3 the path of a subtree: the lines of the latest claims, by school, class and name.
SELECT b.name, k.name, u.name, u.code, l.categories, l.documents, l.amount_fen
FROM body b CROSS JOIN service_plan p CROSS JOIN subsidy_claim c CROSS JOIN subsidy_claim_line l CROSS JOIN pupil u CROSS JOIN school_class k
WHERE p.county = b.county AND p.school = b.id AND c.county = p.county AND c.plan = p.id AND l.county = c.county AND l.claim = c.id AND u.county = l.county AND u.id = l.pupil AND k.county = u.county AND k.id = u.class
  AND b.path LIKE $3 || '%' AND p.school_year = $1 AND p.term = $2 AND p.live = 'yes'
  AND NOT EXISTS (SELECT 1 FROM subsidy_claim n WHERE n.county = c.county AND n.plan = c.plan AND n.version = c.version + 1)
ORDER BY b.path, k.grade, k.number, u.name, u.id
