-- severity: error
-- says: The sums of an account are not those of its entries.
-- do: Book nothing more, add the entries up again and find out who wrote beside the ledger.
SELECT b.county, b.school, b.fund, b.period, b.account, b.debit_fen, b.credit_fen, e.debit_fen AS debit_of_entries, e.credit_fen AS credit_of_entries
FROM ledger_balance b
JOIN (SELECT county, school, fund, period, account, sum(debit_fen) AS debit_fen, sum(credit_fen) AS credit_fen
      FROM (SELECT county, school, fund, period, debit AS account, amount_fen AS debit_fen, 0 AS credit_fen FROM ledger_entry WHERE kind = 'transfer'
            UNION ALL
            SELECT county, school, fund, period, credit, 0, amount_fen FROM ledger_entry WHERE kind = 'transfer') legs
      GROUP BY county, school, fund, period, account) e
  ON e.county = b.county AND e.school = b.school AND e.fund = b.fund AND e.period = b.period AND e.account = b.account
WHERE e.debit_fen <> b.debit_fen OR e.credit_fen <> b.credit_fen
