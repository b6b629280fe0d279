INSERT INTO duty_lookback (county, conclusion, share, verdict, round, due) VALUES ($1, $2, $3, 'closed', $4, $5)
