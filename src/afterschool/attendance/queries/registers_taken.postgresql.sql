-- Which of the sessions $2 have a register.
SELECT r.session FROM json_each($2) s JOIN roll_call r ON r.county = $1 AND r.session = CAST(s.key AS uuid)
