SELECT county, id, name, payload, tries
FROM job
WHERE (state = 'waiting' AND due <= $1) OR (state = 'running' AND claimed_until <= $1)
ORDER BY due, id
LIMIT $2
