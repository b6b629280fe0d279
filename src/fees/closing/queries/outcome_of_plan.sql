SELECT settled FROM settle_outcome WHERE county = $1 AND settle_order = $2 AND plan = $3
