SELECT g.id, g.county, g.line, g.office, g.kind, g.name, g.purpose, g.lead_body, b.name, b.path, s.serial, s.state,
       (SELECT COUNT(*) FROM group_member m WHERE m.county = g.county AND m.group_id = g.id AND NOT EXISTS (SELECT 1 FROM group_leaving l WHERE l.county = m.county AND l.member = m.id)),
       (SELECT COUNT(*) FROM group_project p WHERE p.county = g.county AND p.group_id = g.id)
FROM education_group g JOIN group_step s ON s.county = g.county AND s.group_id = g.id JOIN body b ON b.id = g.lead_body
WHERE g.county = $1 AND g.id = $2 AND NOT EXISTS (SELECT 1 FROM group_step later WHERE later.county = s.county AND later.group_id = s.group_id AND later.serial > s.serial)
