SELECT version, content FROM task_draft WHERE county = $1 AND unit = $2
