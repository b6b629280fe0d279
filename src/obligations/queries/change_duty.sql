UPDATE duty SET content = $4, due = $5, recurrence = $6, version = version + 1 WHERE county = $1 AND id = $2 AND version = $3 AND state = 'draft'
