-- $2: 1 what is over, 0 what is to come.
SELECT e.id
FROM event_edition e JOIN event_edition_step s ON s.county = e.county AND s.edition = e.id JOIN event_announcement n ON n.county = e.county AND n.edition = e.id
WHERE e.county = $1 AND NOT EXISTS (SELECT 1 FROM event_edition_step l WHERE l.county = s.county AND l.edition = s.edition AND l.serial > s.serial)
  AND NOT EXISTS (SELECT 1 FROM event_announcement m WHERE m.county = n.county AND m.edition = n.edition AND m.version > n.version)
  AND CASE WHEN $2 = 1 THEN s.state IN ('held', 'recorded') ELSE s.state IN ('announced', 'open') OR (s.state = 'cancelled' AND n.starts_at > $3) END
ORDER BY CASE WHEN $2 = 1 THEN -n.starts_at ELSE n.starts_at END, e.id LIMIT $4 OFFSET $5
