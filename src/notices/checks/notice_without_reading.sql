-- severity: error
-- says: An entry has no machine reading of its revision.
-- do: Restore the row from a backup: readings are never deleted.
SELECT n.county, n.id, n.revision
FROM notice n LEFT JOIN notice_reading r ON r.county = n.county AND r.notice = n.id AND r.revision = n.revision
WHERE r.notice IS NULL
