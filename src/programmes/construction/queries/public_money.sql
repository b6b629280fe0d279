-- The last running sums of each source of the state.
SELECT CAST(COALESCE(SUM(m.arrived_fen), 0) AS BIGINT), CAST(COALESCE(SUM(m.spent_fen), 0) AS BIGINT) FROM construction_money m
WHERE m.county = $1 AND m.unit = $2 AND m.source IN ('central', 'provincial', 'prefecture', 'county')
  AND NOT EXISTS (SELECT 1 FROM construction_money later WHERE later.county = m.county AND later.unit = m.unit AND later.source = m.source AND later.serial > m.serial)
