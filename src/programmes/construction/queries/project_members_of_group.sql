SELECT p.project, m.name FROM group_project_member p JOIN group_member m ON m.county = p.county AND m.id = p.member
WHERE p.county = $1 AND p.group_id = $2 ORDER BY m.name
