SELECT n.id, n.kind, n.school_year, n.term, n.decision, n.given_at, n.decided_by, g.name,
       (SELECT a.display_name FROM account_name m JOIN account a ON a.county = m.county AND a.id = m.account WHERE m.account = n.account),
       n.agreement, l.number, n.text_sha256, n.reason, n.scan IS NOT NULL,
       (SELECT f.at FROM consent_confirmation f WHERE f.county = n.county AND f.consent = n.id),
       EXISTS (SELECT 1 FROM consent_standing s WHERE s.county = n.county AND s.pupil = n.pupil AND s.consent = n.id)
FROM consent n JOIN agreement l ON l.county = n.county AND l.id = n.agreement
LEFT JOIN guardianship g ON g.county = n.county AND g.id = n.guardianship
WHERE n.county = $1 AND n.pupil = $2
ORDER BY n.given_at DESC, n.serial DESC, n.id DESC
