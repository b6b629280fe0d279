SELECT id FROM complaint WHERE county = $1 AND transfer_number = $2
