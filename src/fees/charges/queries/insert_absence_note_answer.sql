INSERT INTO absence_note_answer (county, note, answer, ground, reason, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
