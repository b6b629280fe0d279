-- severity: error
-- says: A clean-up decided that a notice stops, but it does not.
-- do: Publishing the list was interrupted outside of the program; ask for help.
SELECT i.county, i.id, i.notice, i.outcome
FROM cleanup_inventory i
WHERE i.notice IS NOT NULL AND i.outcome IN ('repeal', 'lapsed', 'not_listed')
  AND NOT EXISTS (SELECT 1 FROM notice_ending e WHERE e.county = i.county AND e.notice = i.notice AND e.why = 'cleanup')
