-- Every visit whose form is in, the latest of a school last, with the persons who went.
SELECT t.body, f.submitted_at, a.person, b.person
FROM inspection_task t
CROSS JOIN inspection_form f
CROSS JOIN inspection_inspector a
CROSS JOIN inspection_inspector b
WHERE t.office = $2 AND f.county = t.county AND f.task = t.id AND a.county = f.county AND a.id = f.first_inspector AND b.county = f.county
  AND b.id = f.second_inspector AND t.county = $1
ORDER BY f.submitted_at
