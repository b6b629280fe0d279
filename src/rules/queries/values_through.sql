-- The values of every parameter that stand or wait on some day from $9 to $10 at the places $1 to $8 of one line, by parameter, the upper places first.
SELECT v.id, v.county, v.parameter, v.place, COALESCE(d.name, p.name), v.level, v.body, b.name, v.stage, v.tier, v.season_from, v.season_until, v.value,
       v.valid_from, s.holds_until, v.claim, s.certain, s.step, v.document, v.clause, COALESCE(v.notice, l.notice), v.grade, v.source
FROM rule_value v
JOIN rule_standing s ON s.value = v.id
JOIN body b ON b.id = v.body
JOIN body p ON p.code = v.place
LEFT JOIN division d ON d.code = v.place
LEFT JOIN rule_basis_link l ON l.value = v.id
WHERE v.place IN ($1, $2, $3, $4, $5, $6, $7, $8) AND v.valid_from <= $10 AND s.holds_until > $9
ORDER BY v.parameter, length(p.path), v.id
