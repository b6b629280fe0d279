SELECT application, entitled, votes_for, votes_against, abstained, quorate, passed, by_name FROM marking_vote_counted WHERE county = $1 AND round = $2 ORDER BY application
