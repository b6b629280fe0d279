INSERT INTO tally_school (county, school, measure, month, moment, amount) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (county, school, measure, month) DO UPDATE SET amount = tally_school.amount + excluded.amount
