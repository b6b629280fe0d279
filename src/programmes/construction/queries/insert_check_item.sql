INSERT INTO programme_check_item (county, check_id, number, kind, code, title, target) VALUES ($1, $2, $3, $4, $5, $6, $7)
