-- severity: error
-- says: A drawn school was taken out, but no public entry says so.
-- do: Look into the audit for who did it; the visit stands as it was drawn.
SELECT t.county, t.id
FROM inspection_task t
WHERE t.origin = 'drawn' AND t.live IS NULL
  AND NOT EXISTS (SELECT 1 FROM inspection_event e JOIN body b ON b.id = t.body
                  WHERE e.county = t.county AND e.draw = t.draw AND e.event = 'object_replaced' AND e.gone = b.code)
