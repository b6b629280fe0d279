UPDATE needs_survey
SET version = version + 1, title = $4, introduction = $5, anonymous = $6, cell_min = $7, questions = $8, closes_on = $9
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'draft'
