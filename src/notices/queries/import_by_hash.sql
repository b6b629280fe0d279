SELECT id FROM notice_import WHERE county = $1 AND body = $2 AND sha256 = $3
