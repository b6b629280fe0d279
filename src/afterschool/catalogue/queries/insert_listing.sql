INSERT INTO outside_listing (county, id, version, body, state, live, name, credit_code, credit_doubt, licence_kind, licence_number, licence_until,
                             on_national_platform, deposit_fen, deposit_paid_on, contact, about, applied_at, applied_by)
VALUES ($1, $2, 1, $3, 'applied', 'yes', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
