-- Values of the last report of each period up to the end of year $3, the earlier periods first.
SELECT v.name, v.value_milli
FROM progress_report r JOIN progress_value v ON v.county = r.county AND v.report = r.id
WHERE r.county = $1 AND r.unit = $2 AND r.year <= $3
  AND NOT EXISTS (SELECT 1 FROM progress_report later WHERE later.county = r.county AND later.unit = r.unit AND later.period = r.period AND later.serial > r.serial)
ORDER BY r.period_until, v.name
