-- severity: error
-- says: The names of an edition are written down as erased, but some are still there; or one is gone without that record.
-- do: Run the nightly job competitions.erase_names again; whoever changed the rows by hand has to say why.
SELECT p.county, p.entry FROM competition_contestant p
JOIN competition_erasure x ON x.county = p.county AND x.edition = p.edition
WHERE p.name <> '已清除' OR p.number <> '已清除' OR p.consent <> 0 OR p.born <> p.born_from
UNION ALL
SELECT p.county, p.entry FROM competition_contestant p
WHERE p.number = '已清除'
  AND NOT EXISTS (SELECT 1 FROM competition_erasure x WHERE x.county = p.county AND x.edition = p.edition)
UNION ALL
SELECT d.county, d.judge FROM competition_declaration d
JOIN competition_judge j ON j.county = d.county AND j.id = d.judge
JOIN competition_erasure x ON x.county = j.county AND x.edition = j.edition
WHERE d.pupils NOT IN ('[]', '["已清除"]')
