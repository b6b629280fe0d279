-- Editions of county $1 that are over on day $2 with their names standing: nothing waits or is confirmed in an event that is not closed, no appeal is open; and the
-- day since when.
SELECT p.edition, b.path, coalesce(MAX(c.closed_on), p.closes)
FROM competition_published p
JOIN competition_edition e ON e.county = p.county AND e.id = p.edition
JOIN body b ON b.id = e.office
LEFT JOIN competition_close c ON c.county = p.county AND c.edition = p.edition
WHERE p.county = $1 AND p.closes < $2
  AND NOT EXISTS (SELECT 1 FROM competition_erasure x WHERE x.county = p.county AND x.edition = p.edition)
  AND NOT EXISTS (SELECT 1 FROM competition_event v
                  JOIN competition_entry i ON i.county = v.county AND i.edition = v.edition AND i.event = v.event
                  JOIN competition_entry_now n ON n.county = i.county AND n.entry = i.id
                  WHERE v.county = p.county AND v.edition = p.edition AND n.state IN ('submitted', 'confirmed')
                    AND NOT EXISTS (SELECT 1 FROM competition_close o WHERE o.county = v.county AND o.edition = v.edition AND o.event = v.event))
  AND NOT EXISTS (SELECT 1 FROM competition_appeal a
                  LEFT JOIN competition_first_decision f ON f.county = a.county AND f.appeal = a.id
                  LEFT JOIN competition_further_appeal g ON g.county = a.county AND g.appeal = a.id
                  LEFT JOIN competition_second_decision s ON s.county = a.county AND s.appeal = a.id
                  WHERE a.county = p.county AND a.edition = p.edition
                    AND (f.appeal IS NULL OR (g.appeal IS NOT NULL AND s.appeal IS NULL) OR (f.outcome = 'refused' AND g.appeal IS NULL AND f.further_until >= $2)))
GROUP BY p.edition, b.path, p.closes
ORDER BY 3, 1
