-- severity: error
-- says: A sheet stands in the ledger although nobody agreed to it.
-- do: Reverse the entries and find out who wrote them.
SELECT b.county, b.sheet FROM spending_booking b
WHERE b.sheet IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pay_step t WHERE t.county = b.county AND t.sheet = b.sheet AND t.step = 'agreed')
