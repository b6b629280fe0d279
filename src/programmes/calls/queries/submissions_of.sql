SELECT round, receipt, sha256, signed_by, at, by_name FROM programme_submission WHERE county = $1 AND application = $2 ORDER BY round DESC
