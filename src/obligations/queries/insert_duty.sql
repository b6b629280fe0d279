INSERT INTO duty (county, id, issuer, notice_county, notice, clause, clause_path, clause_text, notice_number, notice_title, content, due, recurrence, state, version,
                  made_at, made_by, made_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'draft', 1, $14, $15, $16)
