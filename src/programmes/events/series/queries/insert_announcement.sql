INSERT INTO event_announcement (county, edition, version, before_version, before_capacity, id, title, starts_at, ends_at, starts_on, ends_on, place, speakers, about, audience, contact, capacity,
    register_until, reason, act, by_whom, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
