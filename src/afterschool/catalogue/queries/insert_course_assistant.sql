INSERT INTO course_assistant (county, course, teacher, plan, school, slot) VALUES ($1, $2, $3, $4, $5, $6)
