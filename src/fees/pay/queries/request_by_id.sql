SELECT r.county, r.id, r.school, r.school_year, r.term, r.subject_kind, r.subject, r.kind, r.amount_fen, r.cause, r.document, r.day, r.words, r.income_fen, r.before_fen,
       r.ceiling_percent, r.at, r.by_whom, r.by_name, d.decision, d.reason, d.at, d.by_name,
       CASE WHEN b.subject IS NULL THEN 0 ELSE 1 END AS booked
FROM overrun_request r
LEFT JOIN overrun_decision d ON d.county = r.county AND d.request = r.id
LEFT JOIN spending_booking b ON b.county = r.county AND b.subject = r.subject AND b.kind = r.kind
WHERE r.id = $1
