SELECT f.id, f.county, f.line, f.made_act, f.title, f.authors, f.addressee, f.summary, f.on_day, f.body, b.name, b.path,
       (SELECT COUNT(*) FROM event_brief_use u WHERE u.county = f.county AND u.brief = f.id AND u.kind = 'adopted'),
       (SELECT COUNT(*) FROM event_brief_use u WHERE u.county = f.county AND u.brief = f.id AND u.kind = 'instructed')
FROM event_brief f JOIN body b ON b.id = f.body
WHERE f.county = $1 AND f.id = $2
