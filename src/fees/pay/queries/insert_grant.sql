INSERT INTO grant_received (county, id, school, school_year, term, kind, fund, debit, credit, amount_fen, entry, giver, document, day, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, 'service', $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
