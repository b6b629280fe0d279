-- severity: warning
-- says: An entry with a title is not in the full-text index.
-- do: Correct any field of it, or read it again, to write its index anew.
SELECT n.county, n.id, n.serial
FROM notice n
WHERE n.title_key IS NOT NULL AND n.title_key <> ''
  AND NOT EXISTS (SELECT 1 FROM notice_gram g WHERE g.county = n.county AND g.serial = n.serial)
