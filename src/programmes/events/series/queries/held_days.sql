-- The days for which they were announced, of those that were held.
SELECT a.starts_on FROM event_edition e JOIN event_edition_step s ON s.county = e.county AND s.edition = e.id AND s.state = 'held'
JOIN event_announcement a ON a.county = s.county AND a.edition = s.edition AND a.version = s.announcement
WHERE e.county = $1 AND e.series = $2 ORDER BY a.starts_on
