-- severity: error
-- says: A version of a plan's fee notices is missing: they count 1, 2, 3.
-- do: Restore the missing notice from the backup; bills may rest on it.
SELECT county, plan, MAX(version) FROM fee_notice GROUP BY county, plan HAVING MAX(version) <> COUNT(*)
