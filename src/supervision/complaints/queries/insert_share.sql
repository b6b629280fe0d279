INSERT INTO complaint_share (county, complaint, number, key_county, custodian_key, sealed) VALUES ($1, $2, $3, $4, $5, $6)
