INSERT INTO rectification_order (county, id, body, issuer, year, serial, before_serial, number, what, basis, due, money, pupils, origin_kind, origin, follows, at,
    ordered_by, ordered_by_name, asked)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
