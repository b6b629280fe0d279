-- CROSS JOIN: SQLite then begins with the bills of the plan, not with the lines of the county.
SELECT b.pupil, l.item, l.lessons FROM bill b CROSS JOIN bill_line l
WHERE b.county = $1 AND b.school = $3 AND b.plan = $2 AND l.county = b.county AND l.bill = b.id
  AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.county = b.county AND x.bill = b.id)
