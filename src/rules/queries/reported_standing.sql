-- Reported values that stand on the day $3 at places from $1 to before $2, slot by slot.
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
WHERE s.step = 'standing' AND NOT s.certain AND v.grade <> 'X' AND v.valid_from <= $3 AND s.holds_until > $3 AND p.path >= $1 AND p.path < $2
ORDER BY v.slot, v.id
