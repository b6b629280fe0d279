SELECT id, kind, paper, note, entered_at, entered_by_name FROM proxy_entry WHERE county = $1 AND pupil = $2 AND plan = $3 AND answer IS NULL ORDER BY entered_at, id
