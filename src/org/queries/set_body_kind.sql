UPDATE body SET kind = $2, department = $3, version = version + 1 WHERE id = $1
