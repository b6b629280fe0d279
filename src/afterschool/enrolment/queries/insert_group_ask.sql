-- Who gave the seat back and took it again is asked anew.
INSERT INTO group_answer (county, group_case, pupil) VALUES ($1, $2, $3)
ON CONFLICT (county, group_case, pupil) DO UPDATE SET answer = NULL, answered_at = NULL, answered_by = NULL, answered_by_name = NULL, source = NULL
