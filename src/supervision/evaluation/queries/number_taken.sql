SELECT 1 FROM circular WHERE county = $1 AND body = $2 AND number = $3
