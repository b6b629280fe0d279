SELECT nonce FROM online_nonce WHERE county = $1 AND nonce = $2
