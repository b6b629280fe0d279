SELECT pupil FROM absence_alarm WHERE county = $1 AND session = $2
