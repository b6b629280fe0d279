SELECT id, document, form, title, number, effective, findings_open, stage FROM notice WHERE county = $1 AND import = $2 ORDER BY document
