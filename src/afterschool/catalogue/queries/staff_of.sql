SELECT f.id, f.version, f.name, f.skill, f.vetting_proof, f.vetted_on, f.vetting_until, f.health_until, f.contract_until, f.active
FROM outside_staff f
WHERE f.county = $1 AND f.listing = $2
ORDER BY f.name, f.id
