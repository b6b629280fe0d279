-- severity: error
-- says: A citation or repeal points to a notice that is not published.
-- do: Withdraw and publish the target again, or run the links of the citing notice anew.
SELECT l.county, l.notice, l.list, l.item, l.target
FROM notice_link l LEFT JOIN notice t ON t.county = l.target_county AND t.id = l.target
WHERE l.target IS NOT NULL AND (t.id IS NULL OR t.stage <> 'published')
