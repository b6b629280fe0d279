SELECT county, serial, at, account, actor, proof, request, action, subject_kind, subject, details, previous, digest, algorithm
FROM audit_entry WHERE county = $1 ORDER BY serial
