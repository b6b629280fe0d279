-- severity: warning
-- says: The same telephone stands twice for one place and kind on the same days.
-- do: End one of them.
SELECT a.place, a.kind, a.number, a.id, b.id AS other
FROM complaint_phone a JOIN complaint_phone b ON b.place = a.place AND b.kind = a.kind AND b.number = a.number AND b.id > a.id
WHERE a.valid_from < b.valid_until AND b.valid_from < a.valid_until
