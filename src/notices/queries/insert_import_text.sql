INSERT INTO notice_import_text (county, import, text, confidence) VALUES ($1, $2, $3, $4)
