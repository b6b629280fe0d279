UPDATE expert_now SET version = $4 WHERE county = $1 AND expert = $2 AND version = $3
