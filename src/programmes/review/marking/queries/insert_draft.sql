INSERT INTO marking_draft (county, round, application, expert, content, version, saved_at) VALUES ($1, $2, $3, $4, $5, 1, $6)
