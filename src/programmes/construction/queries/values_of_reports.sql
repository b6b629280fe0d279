SELECT v.report, v.name, v.value_milli FROM progress_report r CROSS JOIN progress_value v
WHERE r.county = $1 AND r.unit = $2 AND v.county = r.county AND v.report = r.id ORDER BY v.name
