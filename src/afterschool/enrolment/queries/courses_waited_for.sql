-- Once for each who waits: sorting them here would lead away from the index of the plan.
SELECT course FROM waiting_place WHERE county = $1 AND plan = $2 AND state IN ('waiting', 'offered')
