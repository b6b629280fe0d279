SELECT county FROM programme_call_frozen WHERE call = $1 ORDER BY county LIMIT 1
