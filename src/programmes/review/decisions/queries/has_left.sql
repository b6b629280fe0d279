SELECT count(*) FROM programme_application a JOIN programme_unit_now n ON n.county = a.county AND n.unit = a.unit
WHERE a.county = $1 AND a.id = $2 AND n.stage = 'withdrawn'
