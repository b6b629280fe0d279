-- Schools that went over into another one, and where both are counted.
SELECT o.county, c.body, n.county, c.other
FROM body_change c JOIN body o ON o.id = c.body JOIN body n ON n.id = c.other
WHERE c.change IN ('moved_to', 'merge_into') AND o.kind IN ('school', 'vocational_school')
ORDER BY c.effective, c.id
