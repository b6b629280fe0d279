INSERT INTO service_teacher (county, id, version, school, kind, name, skill, account, listing, staff, vetting_proof, vetted_on, vetting_until, health_until,
                             contract_until, active)
VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
