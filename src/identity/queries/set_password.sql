UPDATE account SET password = $3, password_at = $4, must_change_password = $5, version = version + 1 WHERE county = $1 AND id = $2
