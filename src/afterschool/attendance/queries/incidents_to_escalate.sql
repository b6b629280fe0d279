SELECT i.id, i.school, (SELECT COUNT(*) FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id) FROM incident i
WHERE i.county = $1 AND i.due_at <= $2
  AND NOT EXISTS (SELECT 1 FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id AND e.act IN ('reported', 'escalated', 'closed'))
ORDER BY i.due_at, i.id
