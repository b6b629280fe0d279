SELECT i.id, i.county, b.name, i.kind, i.severity, i.words, i.happened_at, i.recorded_by_name, i.due_at,
       (SELECT MIN(e.at) FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id AND e.act IN ('reported', 'escalated')),
       (SELECT COUNT(*) FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id AND e.act = 'escalated'),
       (SELECT COUNT(*) FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id AND e.act = 'closed'),
       (SELECT COUNT(*) FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id)
FROM incident i JOIN body b ON b.county = i.county AND b.id = i.school
WHERE i.county = $1 AND i.school = $2
  AND (i.happened_at BETWEEN $3 AND $4
       OR (i.happened_at < $4 AND NOT EXISTS (SELECT 1 FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id AND e.act = 'closed')))
ORDER BY i.happened_at DESC, i.id DESC
