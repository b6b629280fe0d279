SELECT v.id, v.county, v.parameter, v.place
FROM rule_value v JOIN rule_standing s ON s.value = v.id
WHERE v.notice = $1 AND s.step IN ('entered', 'standing', 'superseded') AND s.holds_until > $2
ORDER BY v.id
