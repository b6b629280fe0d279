SELECT application, expert, choice FROM marking_ballot WHERE county = $1 AND round = $2
