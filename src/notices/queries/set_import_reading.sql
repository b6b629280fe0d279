UPDATE notice_import SET state = 'reading', page = 0, pages = 0 WHERE county = $1 AND id = $2 AND state IN ('waiting', 'reading')
