-- Of a plan, not answered yet, each with the first bill of the pupil that stands, on which it is answered.
SELECT n.id, n.pupil, p.name, k.name, n.first_day, n.last_day, n.document, n.handed_in_at,
       (SELECT b.id FROM bill b WHERE b.county = n.county AND b.school = n.school AND b.plan = n.plan AND b.pupil = n.pupil
          AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.county = b.county AND x.bill = b.id) ORDER BY b.serial LIMIT 1)
FROM absence_note n
JOIN pupil p ON p.county = n.county AND p.id = n.pupil
JOIN school_class k ON k.county = p.county AND k.id = p.class
WHERE n.county = $1 AND n.plan = $2 AND NOT EXISTS (SELECT 1 FROM absence_note_answer a WHERE a.county = n.county AND a.note = n.id)
ORDER BY n.handed_in_at, n.id
