INSERT INTO award_objection (county, id, contest, notice, application, starts, ends, serial, kind, sealed_words, code_digest, accused_path, received_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
