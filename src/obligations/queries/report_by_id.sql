SELECT r.id, r.share, r.period, r.words, r.percent, r.number_milli, r.stages, r.at, r.by_whom, r.by_name, x.decision, x.words, x.at, x.by_name
FROM duty_report r LEFT JOIN duty_report_decision x ON x.county = r.county AND x.report = r.id
WHERE r.county = $1 AND r.id = $2
