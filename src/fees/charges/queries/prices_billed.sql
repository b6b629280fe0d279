-- What stands on the bills of the plan, at which price; in no order.
SELECT b.pupil, l.item, l.price_fen FROM bill b JOIN bill_line l ON l.county = b.county AND l.bill = b.id
WHERE b.county = $1 AND b.school = $3 AND b.plan = $2 AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.county = b.county AND x.bill = b.id)
