-- Who has or had a place in the plan, with the consent that stands for $3 (school year), $4 (term).
SELECT p.id, p.code, p.name, p.state, k.grade, k.name, s.standing, s.consent, s.given_at
FROM (SELECT s.pupil FROM course c JOIN seat s ON s.county = c.county AND s.course = c.id WHERE c.county = $1 AND c.plan = $2
      UNION
      SELECT s.pupil FROM course c JOIN seat_past s ON s.county = c.county AND s.course = c.id WHERE c.county = $1 AND c.plan = $2
      UNION
      SELECT b.pupil FROM base_place b WHERE b.county = $1 AND b.plan = $2
      UNION
      SELECT b.pupil FROM course c JOIN base_place_past b ON b.county = c.county AND b.course = c.id WHERE c.county = $1 AND c.plan = $2) x
JOIN pupil p ON p.county = $1 AND p.id = x.pupil
JOIN school_class k ON k.county = p.county AND k.id = p.class
LEFT JOIN consent_standing s ON s.county = p.county AND s.pupil = p.id AND s.kind = 'after_school' AND s.school_year = $3 AND s.term = $4
ORDER BY k.grade, k.number, p.name, p.id
