SELECT asked FROM award_gate WHERE county = $1 AND id = $2
