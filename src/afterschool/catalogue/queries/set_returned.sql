UPDATE service_plan SET version = version + 1, state = 'returned' WHERE county = $1 AND id = $2 AND version = $3
