SELECT count(*) FROM award_document WHERE county = $1 AND number = $2
