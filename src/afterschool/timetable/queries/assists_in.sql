-- Whether the account $3 assists in the session $2.
SELECT COUNT(*)
FROM session_assistant x
CROSS JOIN service_teacher t
WHERE t.county = x.county AND t.id = x.adult AND x.county = $1 AND x.session = $2 AND t.account = $3
