SELECT f.version, f.times, f.per, f.from_day, f.source, a.by_name, a.at FROM event_frequency f JOIN event_act a ON a.county = f.county AND a.id = f.id
WHERE f.county = $1 AND f.series = $2 ORDER BY f.version DESC
