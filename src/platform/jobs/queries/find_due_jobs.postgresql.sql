-- $3 ["<job>", …]: those that this program knows. Others are left for a newer program, and however many they are they hold up nobody.
SELECT county, id, name, payload, tries
FROM job
WHERE ((state = 'waiting' AND due <= $1) OR (state = 'running' AND claimed_until <= $1))
  AND name IN (SELECT json_array_elements_text(CAST($3 AS json)))
ORDER BY due, id
LIMIT $2
