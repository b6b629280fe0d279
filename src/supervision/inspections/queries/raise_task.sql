UPDATE inspection_task SET version = version + 1 WHERE county = $1 AND id = $2 AND version = $3
