INSERT INTO award_notice (county, id, contest, line, serial, terms, days, day_kind, starts, ends, gate, gate_serial, gate_passed, title, words, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
