INSERT INTO plan_approval_taken_back (county, plan, serial, reasons, document, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
