-- severity: warning
-- says: The time to report an incident is over and neither the school nor the system has told the county.
-- do: See that the background jobs run; report it.
SELECT i.county, i.id FROM incident i
WHERE i.due_at IS NOT NULL AND i.due_at < COALESCE((SELECT a.at FROM audit_entry a WHERE a.county = i.county ORDER BY a.serial DESC LIMIT 1), 0) - 3600000000
  AND NOT EXISTS (SELECT 1 FROM incident_entry e WHERE e.county = i.county AND e.incident = i.id AND e.act IN ('reported', 'escalated', 'closed'))
