INSERT INTO exemption_end (county, exemption, from_date, until_date, ends_on, reason, document, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
