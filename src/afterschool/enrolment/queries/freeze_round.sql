UPDATE enrolment_round SET version = version + 1, stage = 'frozen' WHERE county = $1 AND id = $2 AND stage = 'announced'
