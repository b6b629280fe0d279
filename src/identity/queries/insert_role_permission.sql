INSERT INTO role_permission (role, permission) VALUES ($1, $2)
