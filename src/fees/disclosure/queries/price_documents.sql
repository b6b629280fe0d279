-- By which document the approved price of each course of a plan was approved.
SELECT c.id, r.document
FROM course c
JOIN course_price r ON r.county = c.county AND r.course = c.id AND r.state = 'approved'
WHERE c.county = $1 AND c.plan = $2
  AND r.serial = (SELECT MAX(q.serial) FROM course_price q WHERE q.county = c.county AND q.course = c.id AND q.state = 'approved')
