UPDATE inspection_inspector SET version = version + 1, declared = $4 WHERE county = $1 AND id = $2 AND version = $3 AND live = 1
