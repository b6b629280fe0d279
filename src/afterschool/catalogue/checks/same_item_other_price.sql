-- severity: error
-- says: The same item has two prices for the same grade of one school.
-- do: Let the school ask for one price; refund the difference where it was charged.
SELECT a.county, a.plan, a.item, a.id, b.id
FROM course a
JOIN course b ON b.county = a.county AND b.plan = a.plan AND b.item = a.item AND b.id > a.id AND b.state = 'offered'
JOIN course_price x ON x.county = a.county AND x.course = a.id AND x.state = 'approved'
JOIN course_price y ON y.county = b.county AND y.course = b.id AND y.state = 'approved'
WHERE a.state = 'offered' AND (a.grades & b.grades) <> 0 AND x.price_fen <> y.price_fen
  AND x.serial = (SELECT MAX(q.serial) FROM course_price q WHERE q.county = a.county AND q.course = a.id AND q.state = 'approved')
  AND y.serial = (SELECT MAX(q.serial) FROM course_price q WHERE q.county = b.county AND q.course = b.id AND q.state = 'approved')
