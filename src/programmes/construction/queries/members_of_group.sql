SELECT m.id, m.type, m.name, m.joined_on, m.document, l.left_on, l.reason FROM group_member m LEFT JOIN group_leaving l ON l.county = m.county AND l.member = m.id
WHERE m.county = $1 AND m.group_id = $2 ORDER BY m.type, m.joined_on, m.name
