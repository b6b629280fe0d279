-- What was reported up to the end of year $3, the earlier first: the last value of each name is what stands, so a correction replaces what it names.
SELECT v.name, v.value_milli
FROM progress_report r CROSS JOIN progress_value v
WHERE r.county = $1 AND r.unit = $2 AND r.year <= $3 AND v.county = r.county AND v.report = r.id
ORDER BY r.period_until, r.serial, v.name
