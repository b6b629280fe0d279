-- $3 the day, $4 its weekday as a bit. Seats held and past that cover the day, and base places of the group on that weekday; who sits in a special
-- course at the group's own time on that day is there and not here.
SELECT p.id, p.code, p.name, c.id, c.name, c.grade, s.base
FROM (SELECT pupil, 0 AS base FROM seat WHERE county = $1 AND course = $2 AND from_date <= $3
      UNION SELECT pupil, 0 FROM seat_past WHERE county = $1 AND course = $2 AND from_date <= $3 AND until_date > $3
      UNION SELECT b.pupil, 1 FROM base_place b JOIN course g ON g.county = b.county AND g.id = b.course
            WHERE b.county = $1 AND b.course = $2 AND b.from_date <= $3 AND (b.weekdays & $4) <> 0
              AND NOT EXISTS (SELECT 1 FROM seat x WHERE x.county = b.county AND x.pupil = b.pupil AND x.plan = b.plan AND x.slot = g.slot AND x.from_date <= $3)
      UNION SELECT b.pupil, 1 FROM base_place_past b JOIN course g ON g.county = b.county AND g.id = b.course
            WHERE b.county = $1 AND b.course = $2 AND b.from_date <= $3 AND b.until_date > $3 AND (b.weekdays & $4) <> 0
              AND NOT EXISTS (SELECT 1 FROM seat x WHERE x.county = b.county AND x.pupil = b.pupil AND x.plan = b.plan AND x.slot = g.slot AND x.from_date <= $3)
     ) s
JOIN pupil p ON p.county = $1 AND p.id = s.pupil
JOIN school_class c ON c.county = p.county AND c.id = p.class
ORDER BY c.grade, c.number, p.name, p.id
