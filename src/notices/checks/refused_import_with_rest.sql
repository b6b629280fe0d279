-- severity: error
-- says: A refused import left text or drafts behind.
-- do: Find out why before trying it again.
SELECT i.county, i.id, i.name
FROM notice_import i
WHERE i.state = 'refused'
  AND (EXISTS (SELECT 1 FROM notice_import_text t WHERE t.county = i.county AND t.import = i.id)
       OR EXISTS (SELECT 1 FROM notice n WHERE n.county = i.county AND n.import = i.id))
