SELECT fund FROM carried_balance WHERE county = $1 AND id = $2 LIMIT 1
