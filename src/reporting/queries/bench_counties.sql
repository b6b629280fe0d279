SELECT b.id, b.county FROM body b WHERE b.kind = 'county_government' AND b.level = 'county' ORDER BY b.code
