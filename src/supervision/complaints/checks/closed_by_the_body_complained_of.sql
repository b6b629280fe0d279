-- severity: error
-- says: A complaint was closed by a decision of the body complained of or of one below it.
-- do: Reopen the complaint, have the level above decide, and find out how this was written.
SELECT k.county, k.complaint, k.round FROM complaint_closing k
JOIN complaint_entry e ON e.county = k.county AND e.complaint = k.complaint AND e.serial = k.entry
WHERE k.how = 'above' AND substr(e.body_path, 1, length(e.against_path)) = e.against_path
