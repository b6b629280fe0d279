SELECT r.serial, r.price_fen, r.proposed_by FROM course_price r WHERE r.county = $1 AND r.course = $2 AND r.undecided = 'yes'
