DELETE FROM job WHERE county = $1 AND id = $2 AND claimed_by = $3
