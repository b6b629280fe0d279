INSERT INTO event_record (county, id, edition, checked_in, counted, counted_how, summary, pictures_open, proofs, act, by_whom, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'edition.recorded', $10, $11)
