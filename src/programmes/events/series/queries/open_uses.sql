-- Uses of briefs that may be shown to everybody.
SELECT u.id, f.title, f.authors, f.on_day, u.kind, u.who, u.on_day FROM event_brief_use u JOIN event_brief f ON f.county = u.county AND f.id = u.brief
WHERE u.county = $1 AND u.open = 'yes' ORDER BY u.on_day DESC, u.id LIMIT $2 OFFSET $3
