SELECT reason FROM award_objector_opened WHERE county = $1 AND id = $2
