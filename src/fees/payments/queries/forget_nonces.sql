DELETE FROM online_nonce WHERE county = $1 AND at < $2
