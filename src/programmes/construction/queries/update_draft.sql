UPDATE task_draft SET content = $3, version = $4, at = $5 WHERE county = $1 AND unit = $2
