SELECT state, words, corrected, at, by_name FROM award_objection_step WHERE county = $1 AND objection = $2 ORDER BY serial
