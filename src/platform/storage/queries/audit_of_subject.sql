SELECT county, serial, at, account, actor, proof, request, action, subject_kind, subject, details, previous, digest, algorithm
FROM audit_entry WHERE subject = $1 AND subject_kind = $2 ORDER BY at DESC, county, serial DESC LIMIT $3
