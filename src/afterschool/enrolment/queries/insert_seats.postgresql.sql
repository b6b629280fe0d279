-- $2 lines "<id> <pupil> <consent> <given_at, 20 wide> <account>", each id 36 characters; all in one pool of one course of one round. $10 now.
-- split_part, because substr counts the characters of the whole text every time.
INSERT INTO seat (county, id, pupil, consent, consent_given_at, account, plan, slot, course, pool, round, from_date, taken_at, source)
SELECT $1, CAST(split_part(w.value, ' ', 1) AS uuid), CAST(split_part(w.value, ' ', 2) AS uuid), CAST(split_part(w.value, ' ', 3) AS uuid),
       CAST(split_part(w.value, ' ', 4) AS bigint), substr(w.value, 133), $3, $4, $5, $6, $7, $8, $10, $9
FROM string_to_table($2, E'\n') w (value)
