-- What school $2 has agreed with listed bodies, each item with the last day on which it holds.
SELECT k.listing, i.item, k.number, k.starts_on, COALESCE(k.ended_on, k.ends_on), i.price_fen, k.id, k.ended_on
FROM outside_contract k
JOIN outside_contract_item i ON i.county = k.county AND i.contract = k.id
WHERE k.county = $1 AND k.school = $2
ORDER BY k.starts_on, k.id, i.item
