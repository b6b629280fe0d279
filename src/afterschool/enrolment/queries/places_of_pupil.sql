-- How many places of a plan a pupil holds: 0 means the next is the first.
SELECT (SELECT COUNT(*) FROM base_place b WHERE b.county = $1 AND b.pupil = $2 AND b.plan = $3)
     + (SELECT COUNT(*) FROM seat s WHERE s.county = $1 AND s.pupil = $2 AND s.plan = $3)
