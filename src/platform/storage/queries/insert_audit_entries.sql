-- $2 [{"serial": …, "at": …, "account": …, …}, …], all of one act.
INSERT INTO audit_entry (county, serial, at, account, actor, proof, request, action, subject_kind, subject, details, previous, digest, algorithm)
SELECT $1, w.value ->> 'serial', w.value ->> 'at', w.value ->> 'account', w.value ->> 'actor', w.value ->> 'proof', w.value ->> 'request',
       w.value ->> 'action', w.value ->> 'subject_kind', w.value ->> 'subject', w.value ->> 'details', w.value ->> 'previous', w.value ->> 'digest',
       w.value ->> 'algorithm'
FROM json_each($2) w
