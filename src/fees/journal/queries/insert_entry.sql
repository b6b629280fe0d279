INSERT INTO ledger_entry (county, id, school, fund, period, serial, kind, before_serial, before_kind, debit, credit, amount_fen, day, booked_at, reason, words,
                          reference_kind, reference, actor, actor_name, basis, reverses)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $22, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
