UPDATE notice_import SET state = 'refused', problem = $3, problem_text = $4, problem_text_en = $5
WHERE county = $1 AND id = $2 AND state IN ('waiting', 'reading')
