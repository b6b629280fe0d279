INSERT INTO rule_decision (id, county, slot, chosen, entered_by, document, clause, reason, decided_by, decided_by_name, decided_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
