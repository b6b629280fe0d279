-- $2 all of one act: rows parted by U+001E, fields by U+001F, in the order of the columns; without an account an empty field.
INSERT INTO audit_entry (county, serial, at, account, actor, proof, request, action, subject_kind, subject, details, previous, digest, algorithm)
SELECT $1,
       CAST(split_part(w.value, E'\x1f', 1) AS bigint), CAST(split_part(w.value, E'\x1f', 2) AS bigint), NULLIF(split_part(w.value, E'\x1f', 3), ''),
       split_part(w.value, E'\x1f', 4), split_part(w.value, E'\x1f', 5), split_part(w.value, E'\x1f', 6), split_part(w.value, E'\x1f', 7),
       split_part(w.value, E'\x1f', 8), split_part(w.value, E'\x1f', 9), split_part(w.value, E'\x1f', 10), split_part(w.value, E'\x1f', 11),
       split_part(w.value, E'\x1f', 12), split_part(w.value, E'\x1f', 13)
FROM string_to_table($2, E'\x1e') w (value)
