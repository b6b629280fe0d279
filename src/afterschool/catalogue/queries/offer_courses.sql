UPDATE course SET state = 'offered', version = version + 1 WHERE county = $1 AND plan = $2 AND state = 'planned'
