-- severity: error
-- says: A pupil sits in two courses that overlap on one weekday.
-- do: Ask the family which one it keeps and end the other.
SELECT a.county, a.pupil, a.course, b.course
FROM seat a
JOIN plan_slot x ON x.county = a.county AND x.plan = a.plan AND x.code = a.slot
JOIN seat b ON b.county = a.county AND b.pupil = a.pupil AND (b.plan, b.slot) > (a.plan, a.slot)
JOIN plan_slot y ON y.county = b.county AND y.plan = b.plan AND y.code = b.slot
JOIN service_plan p ON p.county = a.county AND p.id = a.plan
JOIN service_plan q ON q.county = b.county AND q.id = b.plan AND q.school_year = p.school_year AND q.term = p.term
WHERE (x.days & y.days) <> 0 AND x.starts < y.ends AND y.starts < x.ends
