SELECT s.plan, s.asked_fen, s.charged_fen, s.refund_fen, s.waived_fen, s.more_fen, s.exempt_fen, s.lessons, s.missed, s.kept, r.rule_set, r.basis
FROM settlement s JOIN settlement_run r ON r.county = s.county AND r.id = s.run
WHERE s.county = $1 AND s.plan = $2 AND s.pupil = $3
