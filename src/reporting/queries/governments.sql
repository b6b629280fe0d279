-- The province, prefectures and counties in which schools are counted.
SELECT b.id, b.code, b.county, b.name, b.path, b.level FROM body b
WHERE b.kind IN ('province_government', 'prefecture_government', 'county_government') AND b.closed IS NULL
  AND EXISTS (SELECT 1 FROM tally_place p WHERE p.county = b.county OR b.level <> 'county')
ORDER BY b.path
