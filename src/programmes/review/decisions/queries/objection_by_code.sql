SELECT o.county, o.id, o.contest, o.notice, o.application, o.serial, o.kind, o.sealed_words, o.accused_path, o.received_on, o.code_digest,
       (SELECT s.state FROM award_objection_step s WHERE s.county = o.county AND s.objection = o.id ORDER BY s.serial DESC LIMIT 1)
FROM award_objection o
WHERE o.county = $1 AND o.code_digest = $2
