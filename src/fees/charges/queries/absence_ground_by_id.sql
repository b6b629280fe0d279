SELECT plan, pupil, kind, first_day, last_day, document FROM absence_ground WHERE county = $1 AND id = $2
