SELECT b.id, b.credit, b.debit, b.amount_fen, b.fee_fen, b.day, b.slip, b.reason, b.at, b.by_name, r.reason, r.by_name,
       CASE WHEN k.entry IS NULL THEN 'no' ELSE 'yes' END
FROM banking b LEFT JOIN banking_reversal r ON r.county = b.county AND r.banking = b.id
LEFT JOIN booked_before k ON k.county = b.county AND k.entry = b.entry
WHERE b.county = $1 AND b.school = $2 ORDER BY b.at DESC, b.id DESC LIMIT 50
