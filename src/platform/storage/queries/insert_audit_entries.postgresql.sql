-- $2 [{"serial": …, "at": …, "account": …, …}, …], all of one act.
INSERT INTO audit_entry (county, serial, at, account, actor, proof, request, action, subject_kind, subject, details, previous, digest, algorithm)
SELECT $1, w.serial, w.at, w.account, w.actor, w.proof, w.request, w.action, w.subject_kind, w.subject, w.details, w.previous, w.digest, w.algorithm
FROM json_to_recordset(CAST($2 AS json)) w (serial bigint, at bigint, account text, actor text, proof text, request text, action text,
                                            subject_kind text, subject text, details text, previous text, digest text, algorithm text)
