SELECT 1 FROM education_group WHERE county = $1 AND name = $2
