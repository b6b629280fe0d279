SELECT r.id, r.period, r.serial, r.words, a.at, a.by_name FROM progress_report r JOIN construction_act a ON a.county = r.county AND a.id = r.id
WHERE r.county = $1 AND r.unit = $2 ORDER BY r.period_until DESC, r.serial DESC
