SELECT id FROM ledger_entry WHERE county = $1 AND reverses = $2
