-- severity: error
-- says: An import is done, but its extracted text is missing, so the lines of its notices mean nothing.
-- do: Restore the row from a backup.
SELECT i.county, i.id, i.name
FROM notice_import i LEFT JOIN notice_import_text t ON t.county = i.county AND t.import = i.id
WHERE i.state = 'done' AND t.import IS NULL
