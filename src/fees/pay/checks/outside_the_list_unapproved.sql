-- severity: error
-- says: Money was spent on something outside the list of kinds, and nobody approved it.
-- do: Ask the county, or take the spending back.
SELECT county, subject, kind FROM spending_booking WHERE listed = 'outside' AND approval IS NULL
