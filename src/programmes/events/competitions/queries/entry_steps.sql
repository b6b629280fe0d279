SELECT serial, state, '', '', reason, at, by_name FROM competition_entry_step WHERE county = $1 AND entry = $2 ORDER BY serial
