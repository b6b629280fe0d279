-- $1 the scopes of reading: a value is seen inside them and, once it stands, on the line above them. $2 and $3 bound the place's path, $4 a
-- parameter, $5 a step, $6 a claim (empty: any), $7 and $8 where the page before ended, $9 how many.
SELECT v.id, v.county, v.parameter, v.place, COALESCE(d.name, p.name), v.level, v.body, b.name, v.stage, v.tier, v.season_from, v.season_until, v.value,
       v.valid_from, s.holds_until, v.claim, s.certain, s.step, v.document, v.clause, COALESCE(v.notice, l.notice), v.grade, v.source,
       s.version, v.slot, v.note, v.valid_until, b.path, p.path, v.entered_by, v.entered_by_name, v.entered_at, s.confirmed_by_name, s.confirmed_at,
       s.ended_reason, x.id, x.document, x.reason, x.decided_by_name, x.decided_at
FROM rule_value v
JOIN rule_standing s ON s.value = v.id
JOIN body b ON b.id = v.body
JOIN body p ON p.code = v.place
LEFT JOIN division d ON d.code = v.place
LEFT JOIN rule_basis_link l ON l.value = v.id
LEFT JOIN rule_decision x ON x.id = s.decision
WHERE (EXISTS (SELECT 1 FROM json_each($1) r WHERE substr(b.path, 1, length(r.key)) = r.key)
       OR (s.confirmed_at IS NOT NULL OR v.entered_by = 'seed')
          AND EXISTS (SELECT 1 FROM json_each($1) r WHERE substr(p.path, 1, length(r.key)) = r.key OR substr(r.key, 1, length(p.path)) = p.path))
  AND ($2 = '' OR (p.path >= $2 AND p.path < $3))
  AND ($4 = '' OR v.parameter = $4) AND ($5 = '' OR s.step = $5) AND ($6 = '' OR v.claim = $6)
  AND (v.entered_at < $7 OR (v.entered_at = $7 AND v.id < $8))
ORDER BY v.entered_at DESC, v.id DESC
LIMIT $9
