-- Every entry has the particulars of its kind.
SELECT e.county, e.id, e.kind FROM record_entry e
WHERE NOT EXISTS (SELECT 1 FROM record_work x WHERE x.county = e.county AND x.entry = e.id) AND NOT EXISTS (SELECT 1 FROM record_inheritor x WHERE x.county = e.county AND x.entry = e.id)
  AND NOT EXISTS (SELECT 1 FROM record_honour x WHERE x.county = e.county AND x.entry = e.id) AND NOT EXISTS (SELECT 1 FROM record_publicity x WHERE x.county = e.county AND x.entry = e.id)
