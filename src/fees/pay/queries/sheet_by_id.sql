SELECT s.county, s.id, s.kind, s.school, s.plan, s.school_year, s.term, s.first_day, s.last_day, s.made_at, s.made_by, s.made_by_name, t.serial, t.step
FROM pay_sheet s
JOIN pay_step t ON t.county = s.county AND t.sheet = s.id
    AND t.serial = (SELECT MAX(u.serial) FROM pay_step u WHERE u.county = s.county AND u.sheet = s.id)
WHERE s.id = $1
