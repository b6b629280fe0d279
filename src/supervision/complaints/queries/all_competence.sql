SELECT kind, subject, department, place, source, confirmed, '', NULL FROM competence ORDER BY kind, subject
