UPDATE duty SET state = 'issued', issued_at = $3, issued_by_name = $4, version = version + 1 WHERE county = $1 AND id = $2 AND state = 'draft'
