UPDATE enrolment_round SET version = version + 1, title = $4, draft = $5 WHERE county = $1 AND id = $2 AND version = $3 AND stage = 'planned'
