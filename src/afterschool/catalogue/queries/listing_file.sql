-- Whether listing $2 has file $3, and how it is called.
SELECT v.file_name FROM outside_vetting v WHERE v.county = $1 AND v.listing = $2 AND v.file = $3
UNION ALL
SELECT r.file_name FROM outside_licence_renewal r WHERE r.county = $1 AND r.listing = $2 AND r.file = $3
LIMIT 1
