-- severity: error
-- says: A pupil on the roll sits in a class that has graduated.
-- do: Move the pupil into an open class.
SELECT p.county, p.id, p.class
FROM pupil p JOIN school_class c ON c.county = p.county AND c.id = p.class
WHERE p.left_on IS NULL AND NOT c.is_open
