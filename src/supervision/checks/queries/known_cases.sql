SELECT c.id, c.subject, c.occurrence, s.gone_at FROM check_case c JOIN check_standing s ON s.county = c.county AND s.case_id = c.id
WHERE c.county = $1 AND c.school = $2 AND c.rule = $3
