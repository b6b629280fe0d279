SELECT g.account, g.account_county, g.name, g.relation, k.mail, k.phone_masked, COALESCE(k.notify_by, 'none')
FROM guardianship g LEFT JOIN guardian_contact k ON k.county = g.account_county AND k.account = g.account
WHERE g.county = $1 AND g.pupil = $2 AND g.state = 'confirmed'
ORDER BY g.seat
