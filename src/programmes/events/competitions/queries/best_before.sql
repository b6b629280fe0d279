-- In an earlier edition, by the result that stands.
SELECT c.place FROM competition_contestant c
JOIN competition_result r ON r.county = c.county AND r.entry = c.entry
WHERE c.county = $1 AND c.edition <> $2 AND c.event = $3 AND c.number = $4 AND r.level = $5
  AND NOT EXISTS (SELECT 1 FROM competition_result l WHERE l.county = r.county AND l.entry = r.entry AND l.round > r.round)
LIMIT 1
