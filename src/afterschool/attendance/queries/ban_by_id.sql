SELECT id, pupil, name, reason, document, entered_at, entered_by_name, ended_at FROM collection_ban WHERE county = $1 AND id = $2
