INSERT INTO award_objection_step (county, objection, serial, before, from_state, state, contest, application, accused_path, words, corrected, fallen, frozen_by, handled_by, handled_path, by_name, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
