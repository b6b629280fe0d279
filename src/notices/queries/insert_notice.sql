INSERT INTO notice (county, id, serial, body, import, document, stage, version, revision, form, number, number_key, title, title_key, issuers, genre,
                    issued, effect_from, expires_on, interpreter, interpreter_ground, findings_open, errors_open, registered_at, registered_by,
                    registered_by_name, edited_at, edited_by, due, effective)
VALUES ($1, $2, $3, $4, $5, $6, 'draft', 1, 1, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $21, $22, $24, $25)
