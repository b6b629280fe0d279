INSERT INTO health_note (county, pupil, version, sealed, written_at, written_by, blank) VALUES ($1, $2, 1, $3, $4, $5, $6)
ON CONFLICT (county, pupil) DO UPDATE SET version = health_note.version + 1, sealed = excluded.sealed, written_at = excluded.written_at,
    written_by = excluded.written_by, blank = excluded.blank
