SELECT 1 FROM construction_unit WHERE county = $1 AND unit = $2
