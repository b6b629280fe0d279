SELECT id, body, scope, kind, activity, per_lesson_fen, step_from, step_fen, from_day, document, at, by_name FROM pay_rate
WHERE county = $1 AND (scope = 'county' OR body = $2) ORDER BY kind, activity, from_day DESC, at DESC
