-- What was announced does not change once it was held.
SELECT n.county, n.edition, n.version FROM event_announcement n JOIN event_edition_step s ON s.county = n.county AND s.edition = n.edition AND s.state = 'held'
WHERE n.version > s.announcement
