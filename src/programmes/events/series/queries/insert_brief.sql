INSERT INTO event_brief (county, id, made_act, line, edition, title, authors, addressee, summary, on_day, proofs, body, act, by_whom)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'brief.entered', $13)
