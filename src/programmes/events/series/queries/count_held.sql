-- Sittings of a kind that were held from a day until a day, by bodies below a path.
SELECT COUNT(*) FROM event_edition e CROSS JOIN event_series r CROSS JOIN event_edition_step s CROSS JOIN event_announcement a CROSS JOIN body b
WHERE e.county = $1 AND r.county = e.county AND r.id = e.series AND r.kind = $2 AND s.county = e.county AND s.edition = e.id AND s.state = 'held'
  AND a.county = s.county AND a.edition = s.edition AND a.version = s.announcement AND a.starts_on BETWEEN $3 AND $4 AND b.id = e.body AND substr(b.path, 1, length($5)) = $5
