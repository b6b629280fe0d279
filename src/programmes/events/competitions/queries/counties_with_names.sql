SELECT DISTINCT p.county FROM competition_published p
WHERE NOT EXISTS (SELECT 1 FROM competition_erasure x WHERE x.county = p.county AND x.edition = p.edition)
ORDER BY 1
