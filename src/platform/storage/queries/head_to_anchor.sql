SELECT county, '1970-01-01' AS day, serial, digest, algorithm, NULL AS key, NULL AS signature
FROM audit_entry WHERE county = $1 ORDER BY serial DESC LIMIT 1
