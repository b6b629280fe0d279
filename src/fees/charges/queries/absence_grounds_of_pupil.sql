SELECT g.id, g.kind, g.first_day, g.last_day, g.document, g.entered_at, g.entered_by_name, e.at, e.reason
FROM absence_ground g LEFT JOIN absence_ground_end e ON e.county = g.county AND e.ground = g.id
WHERE g.county = $1 AND g.plan = $2 AND g.pupil = $3 ORDER BY g.first_day, g.id
