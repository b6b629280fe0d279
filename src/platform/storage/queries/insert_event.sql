INSERT INTO outbox_event (county, id, at, name, payload) VALUES ($1, $2, $3, $4, $5)
