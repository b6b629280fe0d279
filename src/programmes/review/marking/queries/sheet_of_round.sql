SELECT version, content, sha256, at, by_name FROM marking_sheet WHERE county = $1 AND round = $2 ORDER BY version DESC LIMIT 1
