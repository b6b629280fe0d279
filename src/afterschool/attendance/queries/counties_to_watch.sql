SELECT county FROM roll_call WHERE date = $1
UNION
SELECT i.county FROM incident i WHERE i.due_at <= $2
  AND NOT EXISTS (SELECT 1 FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id AND e.act IN ('reported', 'escalated', 'closed'))
