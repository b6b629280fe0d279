SELECT pupil, kind, words, by_name FROM difference_note WHERE county = $1 AND plan = $2
