-- severity: error
-- says: A fee notice that was withdrawn or replaced still stands for bills, or the newest one that was not withdrawn does not.
-- do: Bill nothing in this school; a row was changed outside of the program, look into the audit.
SELECT n.county, n.id, n.plan, n.version
FROM fee_notice n
LEFT JOIN fee_notice_span t ON t.county = n.county AND t.notice = n.id AND t.stood_until = 9223372036854775807
LEFT JOIN fee_notice_withdrawal w ON w.county = n.county AND w.notice = n.id
LEFT JOIN fee_notice m ON m.county = n.county AND m.plan = n.plan AND m.version = n.version + 1
WHERE (t.notice IS NOT NULL) <> (w.notice IS NULL AND m.id IS NULL)
