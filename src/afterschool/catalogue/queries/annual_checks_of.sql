SELECT k.year, k.result, k.words, k.checked_at, k.checked_by_name
FROM outside_annual_check k
WHERE k.county = $1 AND k.listing = $2
ORDER BY k.year DESC
