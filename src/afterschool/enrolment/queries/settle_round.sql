UPDATE enrolment_round SET version = version + 1, stage = 'settled', draw_record = $3 WHERE county = $1 AND id = $2 AND stage = 'frozen'
