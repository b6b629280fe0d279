SELECT i.contract, i.item, o.name, i.price_fen, i.listed_price_fen
FROM outside_contract k
JOIN outside_contract_item i ON i.county = k.county AND i.contract = k.id
JOIN outside_item o ON o.county = i.county AND o.listing = i.listing AND o.code = i.item
WHERE k.county = $1 AND k.school = $2
ORDER BY i.contract, i.item
