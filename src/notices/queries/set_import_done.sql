UPDATE notice_import SET state = 'done', kind = $3, page = $4, pages = $4 WHERE county = $1 AND id = $2 AND state IN ('waiting', 'reading')
