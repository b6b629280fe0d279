INSERT INTO bill_write_off_return (county, write_off, answer, entry, reason, at, by_whom, by_name) VALUES ($1, $2, 'confirmed', $3, $4, $5, $6, $7)
