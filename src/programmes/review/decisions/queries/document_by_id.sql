SELECT county, contest, content, at FROM award_document WHERE county = $1 AND id = $2
