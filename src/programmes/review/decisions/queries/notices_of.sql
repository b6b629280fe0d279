SELECT id, serial, title, words, starts, ends, days, day_kind FROM award_notice WHERE county = $1 AND contest = $2 ORDER BY serial
