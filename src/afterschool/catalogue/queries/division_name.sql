SELECT d.name FROM division d WHERE d.code = $1
