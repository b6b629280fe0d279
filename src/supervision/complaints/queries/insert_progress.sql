INSERT INTO complaint_progress (county, complaint, against, against_path, state, round, handler, handler_path, handler_division, role, accept_due, answer_due,
                                extended, version)
VALUES ($1, $2, $3, $4, 'received', 1, $5, $6, $7, 'single', $8, $9, 0, 1)
