-- severity: error
-- says: A unit of a programme line stands nowhere.
-- do: Find out how it was made; enter its first step.
SELECT u.county, u.id FROM programme_unit u
WHERE NOT EXISTS (SELECT 1 FROM programme_unit_now n WHERE n.county = u.county AND n.unit = u.id)
