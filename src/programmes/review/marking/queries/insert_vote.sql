INSERT INTO marking_vote (county, round, question, quorum_num, quorum_den, threshold_num, threshold_den, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
