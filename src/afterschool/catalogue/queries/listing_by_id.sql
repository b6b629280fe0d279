SELECT l.id, l.version, l.county, l.body, b.name, b.path, b.closed, l.state, l.name, l.credit_code, l.credit_doubt, l.licence_kind, l.licence_number, l.licence_until,
       l.on_national_platform, l.deposit_fen, l.deposit_paid_on, l.contact, l.about, l.applied_at, l.applied_by, l.decision_document, l.decision_reason,
       l.listed_from, l.listed_until, l.exited_on, l.exit_reason, l.blocked_on, l.blocked_reason
FROM outside_listing l JOIN body b ON b.id = l.body
WHERE l.id = $1
