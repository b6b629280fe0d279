INSERT INTO pay_session (county, session, turn, sheet, line, revision, rate, price, lessons, pupils, per_lesson_fen, amount_fen, void_turn, void_sheet,
                         void_line, void_revision, withdrawn_serial, withdrawn_step, anew_revision, assists)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
