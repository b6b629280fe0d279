SELECT v.report, v.name, v.value_milli FROM progress_report r JOIN progress_value v ON v.county = r.county AND v.report = r.id WHERE r.county = $1 AND r.unit = $2 ORDER BY v.name
