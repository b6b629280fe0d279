-- severity: error
-- says: An assignment stands behind the number with which the round was closed.
-- do: Find out who wrote it; the results do not count it.
SELECT a.county, a.round, a.application, a.expert
FROM marking_closed c
JOIN marking_assignment a ON a.county = c.county AND a.round = c.round AND a.number > c.assigned
