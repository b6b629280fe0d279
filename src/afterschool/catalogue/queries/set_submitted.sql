UPDATE service_plan
SET version = version + 1, state = 'submitted', submissions = $4, submitted_by = $5
WHERE county = $1 AND id = $2 AND version = $3
