-- Whoever wanted to give the seat back and has taken one anew is asked anew; who agreed has agreed.
INSERT INTO group_answer (county, group_case, pupil) VALUES ($1, $2, $3)
ON CONFLICT (county, group_case, pupil) DO UPDATE SET answer = NULL, answered_at = NULL, answered_by = NULL, answered_by_name = NULL, source = NULL
WHERE group_answer.answer = 'give_back'
