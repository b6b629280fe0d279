SELECT request FROM overrun_decision WHERE county = $1 AND subject = $2 AND kind = $3 AND amount_fen = $4 AND decision = 'approved' ORDER BY at DESC
