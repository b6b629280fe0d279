-- Of a school's lines at a bank between two days.
SELECT k.channel_reference, k.amount_fen, k.day, e.id, e.day, e.words FROM booked_before k JOIN ledger_entry e ON e.county = k.county AND e.id = k.entry
WHERE k.county = $1 AND k.school = $2 AND k.channel = $3 AND k.day >= $4 AND k.day <= $5
