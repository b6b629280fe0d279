-- $1 and $2 bound the subtree: a county's entries go with its government, which bears the county's code. $3 and $4 bound the time, $5 to $7 say before
-- which entry to go on, $8 is part of the actor's name (escaped, lower case), $9 the same as it was given (an account's id), $10 the beginning of the action, $11 the
-- subject (each empty: any), $12 how many.
SELECT e.county, e.serial, e.at, e.account, e.actor, e.proof, e.request, e.action, e.subject_kind, e.subject, e.details, e.digest
FROM audit_entry e
LEFT JOIN body b ON b.code = e.county
WHERE COALESCE(b.path, '/') >= $1 AND COALESCE(b.path, '/') < $2
  AND e.at >= $3 AND e.at < $4
  AND (e.at < $5 OR (e.at = $5 AND (e.county < $6 OR (e.county = $6 AND e.serial < $7))))
  AND ($9 = '' OR lower(e.actor) LIKE '%' || $8 || '%' ESCAPE '\' OR CAST(e.account AS TEXT) = $9)
  AND ($10 = '' OR e.action LIKE $10 || '%' ESCAPE '\')
  AND ($11 = '' OR CAST(e.subject AS TEXT) = $11)
ORDER BY e.at DESC, e.county DESC, e.serial DESC LIMIT $12
