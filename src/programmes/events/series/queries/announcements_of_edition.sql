SELECT n.version, n.title, n.starts_at, n.ends_at, n.place, n.speakers, n.about, n.audience, n.contact, n.capacity, n.register_until, n.reason, a.at, a.by_name
FROM event_announcement n JOIN event_act a ON a.county = n.county AND a.id = n.id WHERE n.county = $1 AND n.edition = $2 ORDER BY n.version DESC
