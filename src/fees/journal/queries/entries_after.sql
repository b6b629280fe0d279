-- $5 an account or an empty text, $6 after this number, $7 at most so many
SELECT id, school, fund, period, serial, debit, credit, amount_fen, day, booked_at, reason, words, reference_kind, reference, actor_name, basis, reverses
FROM ledger_entry
WHERE county = $1 AND school = $2 AND fund = $3 AND period = $4 AND kind = 'transfer' AND ($5 = '' OR debit = $5 OR credit = $5) AND serial > $6
ORDER BY serial LIMIT $7
