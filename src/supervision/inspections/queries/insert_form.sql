INSERT INTO inspection_form (county, task, id, live, task_made_at, content, sha256, snapshot, snapshot_sha256, way, sheet_number, sheet_rank, answer, answer_rank,
                             first_rank, first_inspector, second_rank, second_inspector, school_person, school_refused, school_remark, filled_at, submitted_at,
                             submitted_by)
VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, 'two_accounts', $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
