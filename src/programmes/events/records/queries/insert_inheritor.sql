INSERT INTO record_inheritor (county, entry, kind, made_act, person_unit, proof_number, proof_kind) VALUES ($1, $2, 'inheritor', $3, $4, $5, 'consent')
