SELECT id, school, fund, period, serial, debit, credit, amount_fen, day, booked_at, reason, words, reference_kind, reference, actor_name, basis, reverses
FROM ledger_entry WHERE county = $1 AND reference = $3 AND reference_kind = $2 AND kind = 'transfer' ORDER BY booked_at, serial
