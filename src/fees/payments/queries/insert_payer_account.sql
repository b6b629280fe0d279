INSERT INTO payer_account (county, payment, sealed, ending, bank) VALUES ($1, $2, $3, $4, $5)
