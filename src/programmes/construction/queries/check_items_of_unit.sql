SELECT i.check_id, i.number, i.kind, i.code, i.title, i.target FROM programme_check c JOIN check_item i ON i.county = c.county AND i.check_id = c.id
WHERE c.county = $1 AND c.unit = $2 ORDER BY i.check_id, i.number
