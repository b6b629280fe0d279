SELECT county, day, serial, digest, algorithm, key, signature FROM audit_anchor WHERE county = $1 ORDER BY day
