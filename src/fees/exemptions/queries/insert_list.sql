INSERT INTO exemption_list (county, id, body, name, sha256, grants, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
