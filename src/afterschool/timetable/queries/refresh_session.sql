-- Follows the pattern again; nobody touched it.
UPDATE timetable_session SET version = version + 1, day = $3, starts = $4, ends = $5, end_limit = $6, lessons = $7, room = $8, teacher = $9, adult = $10
WHERE county = $1 AND id = $2 AND state = 'planned'
