-- severity: error
-- says: A list was taken over with another number of exemptions than now stand in its name.
-- do: Compare the list with the grants of the backup; lists are taken over as a whole.
SELECT l.county, l.id, l.grants FROM exemption_list l
WHERE l.grants <> (SELECT COUNT(*) FROM exemption_grant g WHERE g.county = l.county AND g.list = l.id)
