UPDATE notice_import SET page = $3, pages = $4 WHERE county = $1 AND id = $2 AND state = 'reading'
