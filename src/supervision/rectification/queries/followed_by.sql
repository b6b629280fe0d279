SELECT id FROM rectification_order WHERE county = $1 AND follows = $2 ORDER BY at DESC LIMIT 1
