SELECT id, item, words, basis, severity, money, state, conclusion FROM inspection_finding WHERE county = $1 AND task = $2 ORDER BY item
