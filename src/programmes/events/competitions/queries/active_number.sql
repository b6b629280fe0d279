SELECT place FROM competition_contestant WHERE county = $1 AND edition = $2 AND event = $3 AND number = $4 AND active = 1
