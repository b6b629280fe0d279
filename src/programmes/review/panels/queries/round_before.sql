-- The last sealed round of the same line before this one.
SELECT r.id FROM review_round r
JOIN review_round_now n ON n.county = r.county AND n.round = r.id
JOIN programme_call_frozen f ON f.county = r.county AND f.line = $2 AND f.call = r.call
WHERE r.county = $1 AND r.opened_at < $3 AND n.state = 'sealed'
ORDER BY r.opened_at DESC, r.id DESC LIMIT 1
