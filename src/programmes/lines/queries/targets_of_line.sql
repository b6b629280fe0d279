SELECT source, version, source_date, kind, number, per, stage, due, seen, words, at, by_name FROM programme_target WHERE county = $1 AND line = $2 ORDER BY source_date, source, version DESC
