INSERT INTO allocation_record (county, draw, record, sha256) VALUES ($1, $2, $3, $4)
