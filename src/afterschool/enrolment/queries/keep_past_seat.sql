INSERT INTO seat_past (county, id, pupil, plan, slot, course, pool, round, consent, from_date, until_date, taken_at, account, source, ended_at, reason, note,
                       ended_by, ended_by_name)
SELECT county, id, pupil, plan, slot, course, pool, round, consent, from_date, $3, taken_at, account, source, $4, $5, $6, $7, $8
FROM seat WHERE county = $1 AND id = $2
