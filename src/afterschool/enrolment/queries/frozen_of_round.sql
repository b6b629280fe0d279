SELECT round, text, sha256, wishes, courses FROM frozen_round WHERE county = $1 AND round = $2
