INSERT INTO complaint_entry (county, complaint, serial, id, against_path, act, side, shown, sealed_words, at, body, body_path, division, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
