INSERT INTO notice_finding_decision (county, notice, version, finding, decision, reason, author, author_name, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
