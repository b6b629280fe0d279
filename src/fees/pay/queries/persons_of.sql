SELECT teacher, from_day, kind, document FROM pay_person WHERE county = $1 AND school = $2 ORDER BY from_day
