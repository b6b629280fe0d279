SELECT m.id, m.source, m.kind, m.year, m.on_day, m.amount_fen, m.document, m.words, m.reverses, a.by_name, a.at
FROM construction_money m JOIN construction_act a ON a.county = m.county AND a.id = m.id WHERE m.county = $1 AND m.unit = $2 ORDER BY a.at DESC, m.serial DESC
