-- The school's pupils first: CROSS JOIN keeps SQLite from walking the whole county's bindings.
SELECT p.id, p.name, c.name, c.grade, g.account, k.mail, COALESCE(k.notify_by, 'none')
FROM pupil p CROSS JOIN guardianship g
JOIN school_class c ON c.county = p.county AND c.id = p.class
LEFT JOIN guardian_contact k ON k.county = g.account_county AND k.account = g.account
WHERE p.county = $1 AND p.school = $2 AND p.state IN ('on_roll', 'suspended') AND p.erased_at IS NULL
  AND g.county = p.county AND g.pupil = p.id AND g.state = 'confirmed'
ORDER BY c.grade, c.number, p.name, p.id, g.seat
