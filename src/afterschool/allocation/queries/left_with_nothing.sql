SELECT pupil, code, grade, wishes FROM allocation_answer WHERE county = $1 AND draw = $2 AND seats = 0 ORDER BY code
