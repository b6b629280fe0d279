SELECT county, day, serial, digest, algorithm, key, signature FROM audit_anchor ORDER BY county, day
