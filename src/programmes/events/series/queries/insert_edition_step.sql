INSERT INTO event_edition_step (county, edition, serial, id, act, state, before_serial, before_state, on_day, words, announcement, starts_on, record, by_whom, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
