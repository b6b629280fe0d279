SELECT revision, reader, document, findings FROM notice_reading WHERE county = $1 AND notice = $2 AND revision = $3
