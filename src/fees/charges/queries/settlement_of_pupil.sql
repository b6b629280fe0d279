SELECT plan, pupil, run, asked_fen, charged_fen, refund_fen, waived_fen, more_fen, exempt_fen, lessons FROM settlement WHERE county = $1 AND plan = $2 AND pupil = $3
