-- severity: warning
-- says: In twenty or more closed registers of a course not one pupil was ever late, away or on leave.
-- do: Patrol a session of this course and count.
SELECT county, course, MIN(date), MAX(date) FROM roll_call WHERE state = 'closed' GROUP BY county, course
HAVING COUNT(*) >= 20 AND SUM(size) > 0 AND SUM(size) = SUM(present)
