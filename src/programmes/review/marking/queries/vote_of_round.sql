SELECT question, quorum_num, quorum_den, threshold_num, threshold_den, at, by_name FROM marking_vote WHERE county = $1 AND round = $2
