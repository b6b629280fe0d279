-- Who has a bill of the school $2 and the plan $3 that stands, with the item $4 on it; once for each bill.
SELECT b.pupil FROM bill b JOIN bill_line l ON l.county = b.county AND l.bill = b.id
WHERE b.county = $1 AND b.school = $2 AND b.plan = $3 AND l.item = $4
  AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.county = b.county AND x.bill = b.id)
