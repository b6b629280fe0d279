-- $2 lines "<id> <pupil> <consent> <given_at, 20 wide> <account>", each id 36 characters; all in one pool of one course of one round. $10 now.
INSERT INTO seat (county, id, pupil, consent, consent_given_at, account, plan, slot, course, pool, round, from_date, taken_at, source)
SELECT $1, substr(w.value, 1, 36), substr(w.value, 38, 36), substr(w.value, 75, 36), CAST(substr(w.value, 112, 20) AS INTEGER), substr(w.value, 133),
       $3, $4, $5, $6, $7, $8, $10, $9
FROM json_each('["' || replace($2, char(10), '","') || '"]') w
