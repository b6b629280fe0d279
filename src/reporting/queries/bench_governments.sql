SELECT b.id FROM body b WHERE b.kind IN ('county_government', 'prefecture_government', 'province_government') ORDER BY b.code
