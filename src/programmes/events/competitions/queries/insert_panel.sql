INSERT INTO competition_panel (county, edition, event, layer, judges) VALUES ($1, $2, $3, 2, $4)
