-- Who was drawn for nothing, and who was drawn for something that was not given: of the latter the caller looks whether anything is left.
SELECT pupil, code, grade, wishes FROM allocation_answer
WHERE county = $1 AND draw = $2 AND (seats = 0 OR wishes LIKE '%"not_given":"%') ORDER BY code
