-- $2 [["<id>", "<pupil>", "<plan>", "<slot>", "<course>", "<pool>", "<round>", "<consent>", given_at, "<from>", "<account>", "<source>"], …], $3 now.
INSERT INTO seat (county, pupil, plan, slot, id, course, pool, round, consent, consent_given_at, from_date, taken_at, account, source)
SELECT $1, w.value ->> 1, w.value ->> 2, w.value ->> 3, w.value ->> 0, w.value ->> 4, w.value ->> 5, w.value ->> 6, w.value ->> 7, w.value ->> 8,
       w.value ->> 9, $3, w.value ->> 10, w.value ->> 11
FROM json_each($2) w
