SELECT m.member, b.name, b.path, m.confirmed_at, m.confirmed_by_name FROM programme_member m JOIN body b ON b.id = m.member WHERE m.county = $1 AND m.application = $2 ORDER BY b.path
