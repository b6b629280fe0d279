DELETE FROM course_price WHERE county = $1 AND course IN (SELECT c.id FROM course c WHERE c.county = $1 AND c.plan = $2)
