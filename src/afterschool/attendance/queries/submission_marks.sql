SELECT marks FROM roll_submission WHERE county = $1 AND session = $2 AND version = $3
