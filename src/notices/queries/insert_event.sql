INSERT INTO notice_event (county, notice, id, at, who, event, what, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
