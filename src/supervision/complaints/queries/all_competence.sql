SELECT kind, subject, department, place, source, confirmed FROM competence ORDER BY kind, subject
