-- The approval of plan $2: each course gets its first price. $3 when, $4 who, $5 the document, $6 the rules, $7 who proposed.
INSERT INTO course_price (county, course, serial, price_fen, state, reason, proposed_at, proposed_by, decided_at, decided_by, document, rules)
SELECT c.county, c.id, 1, c.price_fen, 'approved', '', $3, $7, $3, $4, $5, $6
FROM course c
WHERE c.county = $1 AND c.plan = $2
