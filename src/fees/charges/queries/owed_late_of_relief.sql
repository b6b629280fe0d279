-- What came onto bills later and stands there, the latest first.
SELECT entry, bill, sent_fen FROM bill_owed_late_now WHERE county = $1 AND relief = $2 ORDER BY at DESC, entry DESC
