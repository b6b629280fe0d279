-- $3 the day, $4 the weekdays as bits: that whose pattern the session follows. Seats held and past that cover the day, and base places in the group on
-- one of them; who sits in a special
-- course at the group's own time on that day, or sat there before the seat ended, is there and not here, unless that course is named in $5: it does not take
-- the hour that day.
SELECT p.id, p.code, p.name, c.id, c.name, c.grade, s.base, p.state = 'suspended'
FROM (SELECT pupil, 0 AS base FROM seat WHERE county = $1 AND course = $2 AND from_date <= $3
      UNION SELECT pupil, 0 FROM seat_past WHERE county = $1 AND course = $2 AND from_date <= $3 AND until_date > $3
      UNION SELECT g.pupil, 1 FROM base_place_group g JOIN base_place b ON b.county = g.county AND b.pupil = g.pupil AND b.plan = g.plan
            WHERE g.county = $1 AND g.course = $2 AND g.from_date <= $3 AND (b.weekdays & $4) <> 0
              AND NOT EXISTS (SELECT 1 FROM seat x WHERE x.county = g.county AND x.pupil = g.pupil AND x.plan = g.plan AND x.slot = g.slot AND x.from_date <= $3
                                AND $5 NOT LIKE '%' || CAST(x.course AS TEXT) || '%')
              AND NOT EXISTS (SELECT 1 FROM seat_past x WHERE x.county = g.county AND x.pupil = g.pupil AND x.plan = g.plan AND x.slot = g.slot AND x.from_date <= $3
                                AND x.until_date > $3 AND $5 NOT LIKE '%' || CAST(x.course AS TEXT) || '%')
      UNION SELECT g.pupil, 1 FROM base_place_group_past g
            WHERE g.county = $1 AND g.course = $2 AND g.from_date <= $3 AND g.until_date > $3 AND (g.weekdays & $4) <> 0
              AND NOT EXISTS (SELECT 1 FROM seat x WHERE x.county = g.county AND x.pupil = g.pupil AND x.plan = g.plan AND x.slot = g.slot AND x.from_date <= $3
                                AND $5 NOT LIKE '%' || CAST(x.course AS TEXT) || '%')
              AND NOT EXISTS (SELECT 1 FROM seat_past x WHERE x.county = g.county AND x.pupil = g.pupil AND x.plan = g.plan AND x.slot = g.slot AND x.from_date <= $3
                                AND x.until_date > $3 AND $5 NOT LIKE '%' || CAST(x.course AS TEXT) || '%')
     ) s
JOIN pupil p ON p.county = $1 AND p.id = s.pupil
JOIN school_class c ON c.county = p.county AND c.id = p.class
ORDER BY c.grade, c.number, p.name, p.id
