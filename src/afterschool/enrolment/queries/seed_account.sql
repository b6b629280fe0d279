INSERT INTO account (county, id, name, display_name, duty, state, language, password, password_at, must_change_password, totp_last_step, created_at, version)
VALUES ($1, $2, $3, $4, 'business', 'active', 'zh-CN', '-', $5, $6, -1, $5, 1)
