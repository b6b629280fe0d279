SELECT sha256, school FROM statement_import WHERE county = $1 AND id = $2
