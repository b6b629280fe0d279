-- $1 the scopes of the reader, $2 a subtree, $3 only open ones, $4 and $5 where the page before ended, $6 how many.
SELECT i.id, i.county, b.name, i.kind, i.severity, i.words, i.happened_at, i.recorded_by_name, i.due_at,
       (SELECT MIN(e.at) FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id AND e.act IN ('reported', 'escalated')),
       (SELECT COUNT(*) FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id AND e.act = 'escalated'),
       (SELECT COUNT(*) FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id AND e.act = 'closed'),
       (SELECT COUNT(*) FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id)
FROM incident i JOIN body b ON b.county = i.county AND b.id = i.school
WHERE EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key)
  AND substr(b.path, 1, length($2)) = $2
  AND (NOT $3 OR NOT EXISTS (SELECT 1 FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id AND e.act = 'closed'))
  AND (i.happened_at, i.id) < ($4, $5)
ORDER BY i.happened_at DESC, i.id DESC
LIMIT $6
