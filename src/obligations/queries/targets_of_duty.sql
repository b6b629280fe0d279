SELECT source, version, source_date, kind, number_milli, words, at, by_name FROM duty_target WHERE county = $1 AND duty = $2 ORDER BY source_date, source, version
