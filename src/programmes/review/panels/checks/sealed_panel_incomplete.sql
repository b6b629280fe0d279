-- severity: error
-- says: A sealed round has had fewer members than it has seats.
-- do: Find out how it was sealed; invite the next alternate.
SELECT s.county, s.round FROM review_seal s JOIN review_draw d ON d.county = s.county AND d.round = s.round
WHERE d.seats > (SELECT count(*) FROM panel_member m WHERE m.county = s.county AND m.round = s.round)
