SELECT h.pupil FROM json_each($2) s JOIN health_note h ON h.county = $1 AND h.pupil = s.key WHERE NOT h.blank
