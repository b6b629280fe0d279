SELECT serial, complaint, act, side, shown, sealed_words, at, body_path, division, by_whom, by_name FROM complaint_entry WHERE county = $1 AND id = $2
