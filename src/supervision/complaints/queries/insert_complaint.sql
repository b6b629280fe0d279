INSERT INTO complaint (county, id, year, serial, number, against, against_path, subject, kind, channel, named, sealed_words, code_digest, owner_digest, entered_by,
                       transfer, transfer_number, received_at, received_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
