UPDATE enrolment_round SET version = version + 1, stage = 'cancelled', cancelled_reason = $3 WHERE county = $1 AND id = $2 AND stage IN ('planned', 'announced')
