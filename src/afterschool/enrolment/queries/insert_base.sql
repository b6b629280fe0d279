INSERT INTO base_place (county, pupil, plan, id, weekdays, consent, consent_given_at, from_date, chosen_at, account, source)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
