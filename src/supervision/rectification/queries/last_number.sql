SELECT serial FROM rectification_order WHERE county = $1 AND issuer = $2 AND year = $3 ORDER BY serial DESC LIMIT 1
