-- All of one act: entries from serial $2 on, each other parameter one column of them, its values parted by U+001F; without an account an empty value.
-- (SQLite writes entries one by one.)
INSERT INTO audit_entry (county, serial, at, account, actor, proof, request, action, subject_kind, subject, details, previous, digest, algorithm)
SELECT $1, CAST($2 AS INTEGER) + w.key, CAST(w.value AS INTEGER), NULLIF(('[' || replace(json_quote($4), '\u001f', '","') || ']') ->> w.key, ''),
       ('[' || replace(json_quote($5), '\u001f', '","') || ']') ->> w.key,
       ('[' || replace(json_quote($6), '\u001f', '","') || ']') ->> w.key,
       ('[' || replace(json_quote($7), '\u001f', '","') || ']') ->> w.key,
       ('[' || replace(json_quote($8), '\u001f', '","') || ']') ->> w.key,
       ('[' || replace(json_quote($9), '\u001f', '","') || ']') ->> w.key,
       ('[' || replace(json_quote($10), '\u001f', '","') || ']') ->> w.key,
       ('[' || replace(json_quote($11), '\u001f', '","') || ']') ->> w.key,
       ('[' || replace(json_quote($12), '\u001f', '","') || ']') ->> w.key,
       ('[' || replace(json_quote($13), '\u001f', '","') || ']') ->> w.key,
       ('[' || replace(json_quote($14), '\u001f', '","') || ']') ->> w.key
FROM json_each('[' || replace(json_quote($3), '\u001f', '","') || ']') w
