-- never_over refuses what would be one too many.
UPDATE seat_pool SET taken = taken + $4 WHERE county = $1 AND course = $2 AND pool = $3
