SELECT DISTINCT i.county FROM incident i WHERE i.due_at <= $1
  AND NOT EXISTS (SELECT 1 FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id AND e.act IN ('reported', 'escalated', 'closed'))
