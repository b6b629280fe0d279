INSERT INTO slot_time (county, plan, slot, from_day, starts, ends, entered_at, entered_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (county, plan, slot, from_day) DO UPDATE SET starts = excluded.starts, ends = excluded.ends, entered_at = excluded.entered_at,
    entered_by_name = excluded.entered_by_name
