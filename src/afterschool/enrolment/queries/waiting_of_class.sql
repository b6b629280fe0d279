-- Families in the classes of the head teacher $1 that were asked about a small group and have not answered, at $2.
SELECT 'ask_families', COUNT(*), MIN(c.answers_until), CAST(COALESCE(SUM(CASE WHEN c.answers_until <= $2 THEN 1 ELSE 0 END), 0) AS BIGINT)
FROM school_class k CROSS JOIN pupil p CROSS JOIN group_answer a CROSS JOIN group_case c CROSS JOIN service_plan y
WHERE k.head_teacher = $1 AND k.is_open
  AND p.county = k.county AND p.class = k.id AND p.state = 'on_roll'
  AND a.county = p.county AND a.pupil = p.id AND a.answer IS NULL
  AND c.county = a.county AND c.id = a.group_case AND c.state = 'asking'
  AND y.county = c.county AND y.id = c.plan AND y.state = 'published'
