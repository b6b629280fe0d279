-- severity: error
-- says: The lines of an on-line order are not its amount.
-- do: Ask the family what they were shown, and settle the order by hand.
SELECT o.county, o.id, o.amount_fen FROM online_order o
WHERE o.amount_fen <> (SELECT coalesce(sum(l.amount_fen), 0) FROM online_order_line l WHERE l.county = o.county AND l.order_id = o.id)
