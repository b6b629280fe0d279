UPDATE competition_contestant SET active = NULL WHERE county = $1 AND entry = $2
