-- Values that hold after the day $2 and rest on no notice, or by their number on another one than $1, and whose document has the number $3 (or $4) in it. Which notice
-- the document means, the register says.
SELECT v.id, v.document, p.path, l.notice
FROM rule_value v
JOIN rule_standing s ON s.value = v.id
JOIN body p ON p.code = v.place
LEFT JOIN rule_basis_link l ON l.value = v.id
WHERE v.notice IS NULL AND (l.notice IS NULL OR l.notice <> $1) AND s.step IN ('entered', 'standing', 'superseded') AND s.holds_until > $2
  AND (v.document LIKE '%' || $3 || '%' OR v.document LIKE '%' || $4 || '%')
ORDER BY v.id
