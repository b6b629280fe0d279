SELECT county, serial, at, account, actor, proof, request, action, subject_kind, subject, details, previous, digest, algorithm
FROM audit_entry ORDER BY county, serial
