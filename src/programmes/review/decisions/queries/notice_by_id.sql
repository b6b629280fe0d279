SELECT contest, title, words FROM award_notice WHERE county = $1 AND id = $2
