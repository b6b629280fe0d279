SELECT serial, act, words, at, by_name FROM incident_entry WHERE county = $1 AND incident = $2 ORDER BY serial
