-- $4 the slot, or '' for all of them.
INSERT INTO base_place_group_past (county, choice, pupil, plan, slot, course, weekdays, from_date, until_date, ended_at, reason, ended_by)
SELECT g.county, b.id, g.pupil, g.plan, g.slot, g.course, b.weekdays, g.from_date, CASE WHEN g.from_date > $5 THEN g.from_date ELSE $5 END, $6, $7, $8
FROM base_place_group g JOIN base_place b ON b.county = g.county AND b.pupil = g.pupil AND b.plan = g.plan
WHERE g.county = $1 AND g.pupil = $2 AND g.plan = $3 AND ($4 = '' OR g.slot = $4)
