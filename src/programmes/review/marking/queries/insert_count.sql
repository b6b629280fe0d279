INSERT INTO marking_vote_counted (county, round, application, quorum_num, quorum_den, threshold_num, threshold_den, entitled, votes_for, votes_against, abstained, quorate, passed, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
