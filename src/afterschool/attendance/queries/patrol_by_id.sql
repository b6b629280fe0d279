SELECT id, school, session, date, teacher_present, pupils_seen, order_good, safety_good, content_as_planned, words, at, by_name FROM patrol WHERE county = $1 AND id = $2
