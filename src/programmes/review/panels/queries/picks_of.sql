SELECT expert, reason FROM panel_pick WHERE county = $1 AND round = $2
