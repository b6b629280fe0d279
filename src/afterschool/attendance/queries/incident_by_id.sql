SELECT i.id, i.county, i.school, b.name, b.path, i.session, i.kind, i.severity, i.words, i.happened_at, i.recorded_at, i.recorded_by, i.recorded_by_name, i.due_at
FROM incident i JOIN body b ON b.county = i.county AND b.id = i.school WHERE i.id = $1
