UPDATE expert_now SET standing = $4, state = $5 WHERE county = $1 AND expert = $2 AND standing = $3
