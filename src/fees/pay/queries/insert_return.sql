INSERT INTO pay_return (county, sheet, line, turn, kind, before_turn, before_kind, revision, gross_fen, withheld_fen, amount_fen, school, fund, debit, credit, entry, words,
                        document, day, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'service', $13, $14, $15, $16, $17, $18, $19, $20, $21)
