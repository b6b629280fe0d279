UPDATE inspection_task SET version = version + 1, live = NULL, replaced_at = $4 WHERE county = $1 AND id = $2 AND version = $3 AND live = 1
