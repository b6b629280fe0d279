-- What the divisions of one line said about terms, the highest first, in the order in which it was said: $1 to $6 county and place of the three levels.
SELECT id, county, place, kind, number, act, accept_days, answer_days, extend_days, remind_days, silent_days, valid_from, source, at, by_name
FROM complaint_term
WHERE (county = $1 AND place = $2) OR (county = $3 AND place = $4) OR (county = $5 AND place = $6)
ORDER BY place, kind, number
