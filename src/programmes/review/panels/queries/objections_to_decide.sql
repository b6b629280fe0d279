-- Objections of applicants that this person may decide: $1 county, $2 the actor, $3 the scopes of write.
SELECT 'decide_panel_objection', COUNT(*), CAST(NULL AS DATE), 0
FROM review_round_now n CROSS JOIN review_round r CROSS JOIN body b CROSS JOIN review_objection o
WHERE n.county = $1 AND n.state = 'objecting' AND r.county = n.county AND r.id = n.round AND b.id = r.office
  AND o.county = n.county AND o.round = n.round AND o.by_whom <> $2
  AND NOT EXISTS (SELECT 1 FROM review_objection_decision d WHERE d.county = o.county AND d.objection = o.id)
  AND EXISTS (SELECT 1 FROM json_each($3) g WHERE substr(b.path, 1, length(g.key)) = g.key)
