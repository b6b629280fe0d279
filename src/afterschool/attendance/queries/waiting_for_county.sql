-- Of the county $1, below the scopes $2: incidents that a school did not report in time, and that are not closed.
SELECT COUNT(*) FROM incident i JOIN body b ON b.county = i.county AND b.id = i.school
WHERE i.county = $1 AND i.due_at IS NOT NULL AND EXISTS (SELECT 1 FROM json_each($2) g WHERE substr(b.path, 1, length(g.key)) = g.key)
  AND EXISTS (SELECT 1 FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id AND e.act = 'escalated')
  AND NOT EXISTS (SELECT 1 FROM incident_entry c WHERE c.county = i.county AND c.incident = i.id AND c.act = 'closed')
