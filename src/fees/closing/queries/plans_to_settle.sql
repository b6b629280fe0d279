-- $4 the path of a subtree. The largest schools first: at the end, when nothing is left to be reckoned, little waits for the writer.
SELECT p.id FROM body b JOIN service_plan p ON p.county = b.county AND p.school = b.id
WHERE b.path LIKE $4 || '%' AND p.county = $1 AND p.school_year = $2 AND p.term = $3 AND p.published_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM settlement_run r WHERE r.county = p.county AND r.plan = p.id)
ORDER BY (SELECT count(*) FROM bill x WHERE x.county = p.county AND x.school = p.school AND x.plan = p.id) DESC, b.path
