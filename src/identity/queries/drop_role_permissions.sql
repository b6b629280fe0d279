DELETE FROM role_permission WHERE role = $1
