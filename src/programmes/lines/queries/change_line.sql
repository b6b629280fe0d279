UPDATE programme_line SET content = $4, version = version + 1 WHERE county = $1 AND id = $2 AND version = $3
