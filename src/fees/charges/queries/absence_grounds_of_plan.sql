-- Those that stand.
SELECT g.pupil, g.kind, g.first_day, g.last_day FROM absence_ground g
WHERE g.county = $1 AND g.plan = $2 AND NOT EXISTS (SELECT 1 FROM absence_ground_end e WHERE e.county = g.county AND e.ground = g.id)
