UPDATE notice_import SET state = 'waiting', problem = NULL, problem_text = NULL, problem_text_en = NULL, page = 0, pages = 0
WHERE county = $1 AND id = $2 AND state = 'refused'
