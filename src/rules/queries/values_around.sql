-- The values of the parameter $1 on a line (places $2 to $9) and in a subtree (paths from $10 to before $11) with days in common with $12 to $13
-- (excluded), the upper places first.
SELECT v.id, v.county, v.parameter, v.place, COALESCE(d.name, p.name), v.level, v.body, b.name, v.stage, v.tier, v.season_from, v.season_until, v.value,
       v.valid_from, s.holds_until, v.claim, s.certain, s.step, v.document, v.clause, COALESCE(v.notice, l.notice), v.grade, v.source
FROM rule_value v
JOIN rule_standing s ON s.value = v.id
JOIN body b ON b.id = v.body
JOIN body p ON p.code = v.place
LEFT JOIN division d ON d.code = v.place
LEFT JOIN rule_basis_link l ON l.value = v.id
WHERE v.parameter = $1 AND (v.place IN ($2, $3, $4, $5, $6, $7, $8, $9) OR (p.path >= $10 AND p.path < $11))
  AND v.valid_from < $13 AND s.holds_until > $12
ORDER BY length(p.path), p.path, v.id
