-- The last round of each.
SELECT r.entry, b.name, e.title, r.round, r.appeal, r.disqualified, r.points, r.rank, r.level FROM competition_result r
JOIN competition_entry e ON e.county = r.county AND e.id = r.entry
JOIN body b ON b.id = e.body
WHERE r.county = $1 AND r.edition = $2 AND r.event = $3
  AND NOT EXISTS (SELECT 1 FROM competition_result l WHERE l.county = r.county AND l.entry = r.entry AND l.round > r.round)
ORDER BY coalesce(r.rank, 1000000), b.name, r.entry
