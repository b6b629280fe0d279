INSERT INTO plan_decision (county, plan, serial, decision, reasons, document, rules, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
