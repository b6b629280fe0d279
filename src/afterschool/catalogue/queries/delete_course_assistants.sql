DELETE FROM course_assistant WHERE county = $1 AND course = $2
