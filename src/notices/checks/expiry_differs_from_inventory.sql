-- severity: error
-- says: The expiry of a listed notice differs from that of its inventory item.
-- do: Take it off the inventory and list it again.
SELECT i.county, i.id, i.notice, i.expires_on, n.expires_on
FROM cleanup_inventory i JOIN notice n ON n.county = i.county AND n.id = i.notice
WHERE i.removed_at IS NULL AND COALESCE(CAST(i.expires_on AS TEXT), '') <> COALESCE(CAST(n.expires_on AS TEXT), '')
