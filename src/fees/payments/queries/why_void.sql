-- Why a payment brought in nothing: booked before, then by which entry; or typed in wrongly.
SELECT e.words, k.at, k.by_name, k.entry, e.day FROM booked_before k JOIN ledger_entry e ON e.county = k.county AND e.id = k.entry
WHERE k.county = $1 AND k.payment = $2
UNION ALL
SELECT v.reason, v.at, v.by_name, NULL, NULL FROM payment_reversal v WHERE v.county = $1 AND v.payment = $2
