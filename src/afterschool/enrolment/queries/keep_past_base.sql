INSERT INTO base_place_past (county, id, pupil, plan, weekdays, consent, from_date, until_date, chosen_at, account, source, ended_at, reason, ended_by)
SELECT county, id, pupil, plan, weekdays, consent, from_date, CASE WHEN from_date > $4 THEN from_date ELSE $4 END, chosen_at, account, source, $5, $6, $7
FROM base_place WHERE county = $1 AND pupil = $2 AND plan = $3
