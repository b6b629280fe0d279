INSERT INTO school_code_history (code, body, valid_from, valid_until)
SELECT code, body, assigned, $2 FROM school_code WHERE code = $1
