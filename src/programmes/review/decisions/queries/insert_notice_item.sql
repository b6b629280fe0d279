INSERT INTO award_notice_item (county, notice, contest, application, position) VALUES ($1, $2, $3, $4, $5)
