SELECT department, place, source, confirmed FROM competence WHERE kind = $1 AND subject = $2
