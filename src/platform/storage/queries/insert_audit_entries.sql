-- $2 all of one act: rows parted by U+001E, fields by U+001F, in the order of the columns; without an account an empty field. (SQLite writes entries one by one.)
INSERT INTO audit_entry (county, serial, at, account, actor, proof, request, action, subject_kind, subject, details, previous, digest, algorithm)
SELECT $1,
       CAST(w.fields ->> 0 AS INTEGER), CAST(w.fields ->> 1 AS INTEGER), NULLIF(w.fields ->> 2, ''), w.fields ->> 3, w.fields ->> 4, w.fields ->> 5,
       w.fields ->> 6, w.fields ->> 7, w.fields ->> 8, w.fields ->> 9, w.fields ->> 10, w.fields ->> 11, w.fields ->> 12
FROM (SELECT '[' || replace(json_quote(v.value), '\u001f', '","') || ']' AS fields FROM json_each('[' || replace(json_quote($2), '\u001e', '","') || ']') v) w
