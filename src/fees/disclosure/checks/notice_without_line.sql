-- severity: error
-- says: A fee notice was published and holds no price.
-- do: Withdraw it and publish the plan's notice again.
SELECT n.county, n.id FROM fee_notice n
WHERE NOT EXISTS (SELECT 1 FROM fee_notice_line l WHERE l.county = n.county AND l.notice = n.id)
