SELECT i.contract, i.item, o.name, i.price_fen, i.listed_price_fen
FROM outside_contract_item i
JOIN outside_item o ON o.county = i.county AND o.listing = i.listing AND o.code = i.item
WHERE i.county = $1 AND i.contract = $2
ORDER BY i.item
