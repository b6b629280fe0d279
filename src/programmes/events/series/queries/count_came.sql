SELECT CAST(COALESCE(SUM(COALESCE(c.counted, c.checked_in)), 0) AS BIGINT) FROM event_record c CROSS JOIN event_edition e CROSS JOIN event_edition_step s CROSS JOIN event_announcement a CROSS JOIN body b
WHERE c.county = $1 AND e.county = c.county AND e.id = c.edition AND s.county = e.county AND s.edition = e.id AND s.state = 'held'
  AND a.county = s.county AND a.edition = s.edition AND a.version = s.announcement AND a.starts_on BETWEEN $2 AND $3 AND b.id = e.body AND substr(b.path, 1, length($4)) = $4
