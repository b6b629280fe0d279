SELECT id, body, scope, kind, activity, per_lesson_fen, step_from, step_fen, from_day, document, at, by_name FROM pay_rate WHERE county = $1 AND id = $2
