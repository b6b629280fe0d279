SELECT source, rows_in FROM complaint_transfer WHERE county = $1 AND id = $2
