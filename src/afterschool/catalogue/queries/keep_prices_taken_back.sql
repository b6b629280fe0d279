-- Of plan $2 (county $1), whose approval of submission $3 is taken back.
INSERT INTO course_price_taken_back (county, plan, submission, course, serial, price_fen, state, reason, proposed_at, proposed_by, decided_at, decided_by, document,
                                     decision_reason, rules)
SELECT r.county, c.plan, $3, r.course, r.serial, r.price_fen, r.state, r.reason, r.proposed_at, r.proposed_by, r.decided_at, r.decided_by, r.document,
       r.decision_reason, r.rules
FROM course c JOIN course_price r ON r.county = c.county AND r.course = c.id
WHERE c.county = $1 AND c.plan = $2
