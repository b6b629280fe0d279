SELECT question, version, answer, at, by_name FROM programme_answer WHERE county = $1 AND line = $2 ORDER BY question, version DESC
