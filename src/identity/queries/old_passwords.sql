SELECT password FROM old_password WHERE county = $1 AND account = $2 ORDER BY replaced_at DESC LIMIT $3
