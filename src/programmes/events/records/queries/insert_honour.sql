INSERT INTO record_honour (county, entry, kind, made_act, level, honoured, issuer, document, proof_number, proof_kind) VALUES ($1, $2, 'honour', $3, $4, $5, $6, $7, $8, 'basis')
