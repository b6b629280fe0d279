-- $2 ["<id><pupil><consent><given_at, 20 wide><account>", …], each id 36 characters; all in one pool of one course of one round. $10 now.
INSERT INTO seat (county, id, pupil, consent, consent_given_at, account, plan, slot, course, pool, round, from_date, taken_at, source)
SELECT $1, CAST(substr(w.value, 1, 36) AS uuid), CAST(substr(w.value, 37, 36) AS uuid), CAST(substr(w.value, 73, 36) AS uuid),
       CAST(substr(w.value, 109, 20) AS bigint), substr(w.value, 129), $3, $4, $5, $6, $7, $8, $10, $9
FROM json_array_elements_text(CAST($2 AS json)) w (value)
