INSERT INTO outside_contract_item (county, contract, listing, item, listed_price_fen, price_fen) VALUES ($1, $2, $3, $4, $5, $6)
