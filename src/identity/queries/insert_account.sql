INSERT INTO account (county, id, name, display_name, duty, state, language, body, person, password, password_at, must_change_password,
                     totp_last_step, created_at, version)
VALUES ($1, $2, $3, $4, $5, 'active', $6, $7, $8, $9, $10, $11, -1, $10, 1)
