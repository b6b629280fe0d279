INSERT INTO notice_reading (county, notice, revision, reader, read_at, document, findings) VALUES ($1, $2, $3, $4, $5, $6, $7)
