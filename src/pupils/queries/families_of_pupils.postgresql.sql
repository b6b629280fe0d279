-- $2: a set of pupils. Whether or not they are still on the roll.
SELECT p.id, p.name, c.name, c.grade, g.account, k.mail, COALESCE(k.notify_by, 'none')
FROM json_each(CAST($2 AS json)) s CROSS JOIN pupil p CROSS JOIN guardianship g
JOIN school_class c ON c.county = p.county AND c.id = p.class
LEFT JOIN guardian_contact k ON k.county = g.account_county AND k.account = g.account
WHERE p.county = $1 AND p.id = CAST(s.key AS uuid) AND p.erased_at IS NULL
  AND g.county = p.county AND g.pupil = p.id AND g.state = 'confirmed'
ORDER BY p.id, g.seat
