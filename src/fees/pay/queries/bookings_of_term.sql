SELECT b.subject, b.kind, b.subject_kind, b.school, b.school_year, b.term, b.amount_fen, b.words, b.document, b.day, b.listed, b.ceiling_percent, b.income_fen, b.before_fen,
       b.approval, d.reason, d.by_name, b.at, b.by_name, b.entry, v.reason, v.at, v.by_name
FROM spending_booking b LEFT JOIN overrun_decision d ON d.county = b.county AND d.request = b.approval
LEFT JOIN spending_reversal v ON v.county = b.county AND v.entry = b.entry
WHERE b.county = $1 AND b.school = $2 AND b.school_year = $3 AND b.term = $4 ORDER BY b.at, b.subject, b.kind
