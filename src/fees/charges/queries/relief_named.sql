SELECT id FROM bill_relief WHERE county = $1 AND pupil = $2 AND plan = $3 AND cause = $4 AND reference = $5
