-- Bindings that nobody has confirmed in the classes of the head teacher $1.
SELECT COUNT(*)
FROM school_class k CROSS JOIN pupil p CROSS JOIN guardianship g
WHERE k.head_teacher = $1 AND k.is_open
  AND p.county = k.county AND p.class = k.id AND p.state IN ('on_roll', 'suspended')
  AND g.county = p.county AND g.pupil = p.id AND g.state = 'waiting'
