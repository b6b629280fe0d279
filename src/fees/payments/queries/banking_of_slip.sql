SELECT id FROM banking WHERE county = $1 AND school = $2 AND slip = $3
