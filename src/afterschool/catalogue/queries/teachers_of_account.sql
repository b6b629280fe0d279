SELECT t.id, t.version, t.county, t.school, t.kind, t.name, t.skill, t.account, t.listing, t.staff, l.name, l.body,
       COALESCE(f.vetting_proof, t.vetting_proof), COALESCE(f.vetted_on, t.vetted_on), COALESCE(f.vetting_until, t.vetting_until),
       COALESCE(f.health_until, t.health_until), COALESCE(f.contract_until, t.contract_until), t.active, COALESCE(f.active, t.active)
FROM service_teacher t
LEFT JOIN outside_staff f ON f.county = t.county AND f.id = t.staff
LEFT JOIN outside_listing l ON l.county = t.county AND l.id = t.listing
WHERE t.account = $1
