SELECT b.school, b.entry, b.debit, b.amount_fen, b.fee_fen, b.fee_entry, b.slip, r.reason, CASE WHEN k.entry IS NULL THEN 'no' ELSE 'yes' END
FROM banking b LEFT JOIN banking_reversal r ON r.county = b.county AND r.banking = b.id
LEFT JOIN booked_before k ON k.county = b.county AND k.entry = b.entry
WHERE b.county = $1 AND b.id = $2
