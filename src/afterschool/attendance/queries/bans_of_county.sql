SELECT id, pupil, name, reason, document, entered_at, entered_by_name, ended_at FROM collection_ban WHERE county = $1 AND ended_at IS NULL ORDER BY entered_at DESC, id DESC
