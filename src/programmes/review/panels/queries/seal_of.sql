SELECT sha256 FROM review_seal WHERE county = $1 AND round = $2
