-- Who waits to be admitted and may be by this person: $1 county, $2 the actor, $3 his account, $4 the scopes of write.
SELECT 'admit_expert', COUNT(*), CAST(NULL AS DATE), 0
FROM expert_now n CROSS JOIN expert_standing s CROSS JOIN expert e CROSS JOIN body b
WHERE n.county = $1 AND n.state = 'proposed' AND s.county = n.county AND s.expert = n.expert AND s.serial = n.standing
  AND e.county = n.county AND e.id = n.expert AND b.id = e.office AND s.by_whom <> $2 AND (e.person IS NULL OR e.person <> $3)
  AND EXISTS (SELECT 1 FROM json_each($4) g WHERE substr(b.path, 1, length(g.key)) = g.key)
