INSERT INTO pay_person (county, teacher, from_day, school, kind, document, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
