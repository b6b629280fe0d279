UPDATE duty SET state = 'withdrawn', version = version + 1 WHERE county = $1 AND id = $2 AND state <> 'withdrawn'
