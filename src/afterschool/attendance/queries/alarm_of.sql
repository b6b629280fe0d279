SELECT 1 FROM absence_alarm WHERE county = $1 AND session = $2 AND pupil = $3
