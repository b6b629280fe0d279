SELECT i.check_id, i.number, i.kind, i.code, i.title, i.target FROM programme_check c CROSS JOIN programme_check_item i
WHERE c.county = $1 AND c.unit = $2 AND i.county = c.county AND i.check_id = c.id ORDER BY i.check_id, i.number
