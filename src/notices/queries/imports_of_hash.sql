SELECT COUNT(*) FROM notice_import WHERE sha256 = $1 AND state <> 'refused'
