-- Values that wait for a second person: within the scopes $1 and not entered by $2.
SELECT COUNT(*)
FROM rule_standing s JOIN rule_value v ON v.id = s.value JOIN body b ON b.id = v.body
WHERE s.step = 'entered' AND v.entered_by <> $2
  AND EXISTS (SELECT 1 FROM json_each($1) r WHERE substr(b.path, 1, length(r.key)) = r.key)
