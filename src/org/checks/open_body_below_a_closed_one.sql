-- severity: error
-- says: 在用机构的上级已撤销
-- do: 把它移到现有的上级，或一并撤销
SELECT b.code, b.name, p.name AS parent
FROM body b JOIN body p ON p.id = b.parent
WHERE b.closed IS NULL AND p.closed IS NOT NULL
