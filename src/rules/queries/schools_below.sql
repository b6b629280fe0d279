-- Open schools with a compulsory stage from $1 to before $2.
SELECT b.id, b.code, b.name, b.path, s.stage, s.tier
FROM school s JOIN body b ON b.id = s.body
WHERE b.path >= $1 AND b.path < $2 AND b.closed IS NULL AND s.stage IN ('primary', 'junior', 'nine_year', 'complete', 'special')
ORDER BY b.path
