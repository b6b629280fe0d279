-- $2 [["<id>", "<pupil>", "<plan>", "<slot>", "<course>", "<pool>", "<round>", "<consent>", given_at, "<from>", "<account>", "<source>"], …], $3 now.
INSERT INTO seat (county, pupil, plan, slot, id, course, pool, round, consent, consent_given_at, from_date, taken_at, account, source)
SELECT $1, CAST(w.value ->> 1 AS uuid), CAST(w.value ->> 2 AS uuid), w.value ->> 3, CAST(w.value ->> 0 AS uuid), CAST(w.value ->> 4 AS uuid),
       w.value ->> 5, CAST(w.value ->> 6 AS uuid), CAST(w.value ->> 7 AS uuid), CAST(w.value ->> 8 AS bigint), CAST(w.value ->> 9 AS date), $3,
       w.value ->> 10, w.value ->> 11
FROM json_array_elements(CAST($2 AS json)) w (value)
