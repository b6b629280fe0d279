SELECT DISTINCT county FROM cleanup_inventory WHERE removed_at IS NULL AND expires_on <= $1
