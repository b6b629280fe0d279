UPDATE evaluation SET stage = 'appeal', announced_at = $3, appeals_until = $4 WHERE county = $1 AND id = $2 AND stage = 'open'
