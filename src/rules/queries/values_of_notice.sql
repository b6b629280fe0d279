-- Values that rest on the notice $1: entered so, or found by the number of their document (rule_basis_link).
SELECT v.id, v.county, v.parameter, v.place
FROM (SELECT id FROM rule_value WHERE notice = $1 UNION SELECT value FROM rule_basis_link WHERE notice = $1) n
JOIN rule_value v ON v.id = n.id
JOIN rule_standing s ON s.value = v.id
WHERE s.step IN ('entered', 'standing', 'superseded') AND s.holds_until > $2
ORDER BY v.id
