UPDATE guardian_dispute SET is_open = FALSE, outcome = $3, settlement = $4, settled_at = $5, settled_by_name = $6
WHERE county = $1 AND id = $2 AND is_open
