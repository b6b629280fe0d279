INSERT INTO exemption_grant (county, id, pupil, category, percent, from_date, until_date, document, evidence, rule_value, rule_percent, rule_basis, list,
                             granted_at, granted_by, granted_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
