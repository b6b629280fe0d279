UPDATE inspection_template SET latest = latest + 1 WHERE county = $1 AND id = $2 AND latest = $3
