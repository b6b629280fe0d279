-- severity: error
-- says: Somebody teaches one course and assists in another one of the same slot, or assists in the own course.
-- do: Name another assistant in one of them.
SELECT a.county, a.plan, a.slot, a.teacher, a.course, c.id
FROM course_assistant a JOIN course c ON c.county = a.county AND c.plan = a.plan AND c.slot = a.slot AND c.teacher = a.teacher
WHERE c.running = 'yes'
