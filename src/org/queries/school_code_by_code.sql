SELECT code, body, assigned, voided FROM school_code WHERE code = $1
