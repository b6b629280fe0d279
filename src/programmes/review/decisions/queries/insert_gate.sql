INSERT INTO award_gate (county, contest, gate, serial, id, before_gate, before_serial, before_passed, held_on, title, minutes, present, in_favour, against, abstained, passed, asked, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
