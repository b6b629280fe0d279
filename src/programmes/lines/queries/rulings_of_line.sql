SELECT list, source, version, counts, reason, at, by_name FROM programme_ruling WHERE county = $1 AND line = $2 ORDER BY list, source, version DESC
