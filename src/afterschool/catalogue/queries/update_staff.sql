UPDATE outside_staff
SET version = version + 1, name = $4, skill = $5, vetting_proof = $6, vetted_on = $7, vetting_until = $8, health_until = $9, contract_until = $10,
    active = $11
WHERE county = $1 AND id = $2 AND version = $3
