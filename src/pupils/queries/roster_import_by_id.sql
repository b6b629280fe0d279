SELECT i.id, i.county, i.school, b.path, i.kind, i.name, i.state, i.rows_total, i.faults, i.doubts, i.content, i.created_at, i.created_by_name, i.done_at
FROM roster_import i JOIN body b ON b.id = i.school
WHERE i.id = $1
