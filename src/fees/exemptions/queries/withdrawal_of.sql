SELECT reason FROM exemption_withdrawal WHERE county = $1 AND exemption = $2
