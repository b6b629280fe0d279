SELECT t.school, '', COUNT(*) FROM service_teacher t WHERE t.county = $1 AND t.kind = 'own' AND t.active = TRUE GROUP BY t.school
