-- Chains that grew since their last anchor and have none of this day yet.
SELECT heads.county
FROM (SELECT county, MAX(serial) AS serial FROM audit_entry GROUP BY county) AS heads
LEFT JOIN (SELECT county, MAX(serial) AS serial, MAX(day) AS day FROM audit_anchor GROUP BY county) AS anchors ON anchors.county = heads.county
WHERE (anchors.serial IS NULL OR anchors.serial < heads.serial) AND (anchors.day IS NULL OR anchors.day < $1)
ORDER BY heads.county
