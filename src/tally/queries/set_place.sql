UPDATE tally_place SET stage = $3, tier = $4, boarding = $5, private = $6, opened = $7, closed = $8 WHERE county = $1 AND school = $2
