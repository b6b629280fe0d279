INSERT INTO panel_invitation (county, round, expert, role, seats, place, before_place, instead_of, picked, sent_at, due, by_whom)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
