SELECT COUNT(*) FROM event_brief_use u CROSS JOIN event_brief f CROSS JOIN body b
WHERE u.county = $1 AND u.on_day BETWEEN $2 AND $3 AND f.county = u.county AND f.id = u.brief AND b.id = f.body AND substr(b.path, 1, length($4)) = $4
