UPDATE guardianship SET state = $3, version = version + 1 WHERE county = $1 AND id = $2
