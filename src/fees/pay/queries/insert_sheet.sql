INSERT INTO pay_sheet (county, id, kind, school, plan, school_year, term, first_day, last_day, made_at, made_by, made_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
