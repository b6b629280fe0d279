-- The last running sums of each source.
SELECT m.source, m.arrived_fen, m.spent_fen FROM construction_money m
WHERE m.county = $1 AND m.unit = $2 AND NOT EXISTS (SELECT 1 FROM construction_money later WHERE later.county = m.county AND later.unit = m.unit AND later.source = m.source AND later.serial > m.serial)
