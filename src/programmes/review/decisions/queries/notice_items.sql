SELECT application FROM award_notice_item WHERE county = $1 AND notice = $2 ORDER BY position
