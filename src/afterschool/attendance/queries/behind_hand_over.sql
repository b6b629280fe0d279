-- How a child left that day, and whose act stands behind the way.
SELECT h.method, h.sibling, h.guardian_name, h.collected_by, c.name, c.added_by, c.added_by_name, k.made_by, p.given_by, p.given_by_name
FROM hand_over h
LEFT JOIN collector c ON c.county = h.county AND c.id = h.collector
LEFT JOIN pickup_code k ON k.county = h.county AND k.id = h.code
LEFT JOIN alone_permit p ON p.county = h.county AND p.id = h.permit
WHERE h.county = $1 AND h.pupil = $2 AND h.date = $3
