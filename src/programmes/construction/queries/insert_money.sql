INSERT INTO construction_money (county, id, unit, source, serial, before_serial, kind, year, on_day, amount_fen, reverses, reversed_fen, before_arrived_fen, before_spent_fen, arrived_fen,
    spent_fen, book, budget_fen, document, words, act, by_whom, body, office)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, 'money.entered', $21, $22, $23)
