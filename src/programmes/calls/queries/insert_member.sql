INSERT INTO programme_member (county, application, member, lead, version) VALUES ($1, $2, $3, $4, $5)
