UPDATE service_teacher
SET version = version + 1, kind = $4, name = $5, skill = $6, account = $7, listing = $8, staff = $9, vetting_proof = $10, vetted_on = $11,
    vetting_until = $12, health_until = $13, contract_until = $14, active = $15
WHERE county = $1 AND id = $2 AND version = $3
