-- $1 and $2 bound the subtree, $3 is the path after which to go on, $4 stage and $5 tier (empty: any), $6 closed ones or open ones, $7 how many.
SELECT b.id, b.code, b.county, b.name, b.path, s.stage, s.tier, k.code, s.credit_code, s.boarding, s.private, b.closed, s.version
FROM body b JOIN school s ON s.body = b.id
LEFT JOIN school_code k ON k.body = b.id AND k.voided IS NULL
WHERE b.path >= $1 AND b.path < $2 AND b.path > $3
  AND ($4 = '' OR s.stage = $4) AND ($5 = '' OR s.tier = $5) AND (b.closed IS NOT NULL) = $6
ORDER BY b.path LIMIT $7
