SELECT honoured, issuer, document FROM record_honour WHERE county = $1 AND entry = $2
