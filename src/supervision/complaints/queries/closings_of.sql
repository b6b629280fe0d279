SELECT round, how, at FROM complaint_closing WHERE county = $1 AND complaint = $2 ORDER BY round
