INSERT INTO notice_question (county, id, version, notice, clause, clause_heading, clause_text, question, asked_at, asked_by, asked_by_name, body, ground,
                             due, state)
VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'asked')
