UPDATE account SET display_name = $3, language = $4, version = version + 1 WHERE county = $1 AND id = $2
