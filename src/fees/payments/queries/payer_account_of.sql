SELECT sealed, ending, bank FROM payer_account WHERE county = $1 AND payment = $2
