SELECT id, school, fund, period, serial, debit, credit, amount_fen, day, booked_at, reason, words, reference_kind, reference, actor_name, basis, reverses
FROM ledger_entry WHERE county = $1 AND id = $2 AND kind = 'transfer'
