SELECT finding, decision, reason, author_name, at FROM notice_finding_decision WHERE county = $1 AND notice = $2 ORDER BY version
