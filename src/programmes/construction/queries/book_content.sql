SELECT id, version, digest, content FROM task_book WHERE county = $1 AND unit = $2 AND id = $3
