-- One body's inventory with the verdicts of one campaign; $1 county, $2 campaign, $3 body.
SELECT i.id, COALESCE(v.version, 0), i.notice, i.number, i.title, i.same_key, i.expires_on, v.verdict, v.reason, v.given_by, v.given_by_name,
       v.checked_by_name
FROM cleanup_inventory i
LEFT JOIN cleanup_verdict v ON v.county = i.county AND v.item = i.id AND v.campaign = $2
WHERE i.county = $1 AND i.body = $3 AND i.removed_at IS NULL
ORDER BY i.first_published, i.id
