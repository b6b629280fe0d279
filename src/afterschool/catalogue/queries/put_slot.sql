INSERT INTO plan_slot (county, plan, code, name, days, starts, ends, lessons)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (county, plan, code) DO UPDATE
SET name = excluded.name, days = excluded.days, starts = excluded.starts, ends = excluded.ends, lessons = excluded.lessons
