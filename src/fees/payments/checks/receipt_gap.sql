-- severity: error
-- says: Receipts of a school and kind are not numbered without gaps.
-- do: Issue no more receipts of this kind and find the missing ones.
SELECT county, school, kind, count(*) AS receipts, max(serial) AS last_serial FROM receipt GROUP BY county, school, kind HAVING count(*) <> max(serial)
