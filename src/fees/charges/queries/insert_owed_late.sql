INSERT INTO bill_owed_late (county, entry, relief, bill, school, fund, debit, credit, sent_fen, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, 'service', 'receivable', 'refunds_due', $6, $7, $8, $9)
