-- severity: error
-- says: The settlements of the pupils do not add up to the run of their school.
-- do: Pay no refund of this run before it is explained.
SELECT r.county, r.id, r.plan FROM settlement_run r
LEFT JOIN (SELECT county, run, count(*) AS pupils, sum(asked_fen) AS asked, sum(charged_fen) AS charged, sum(refund_fen) AS refund, sum(waived_fen) AS waived,
                  sum(more_fen) AS more, sum(exempt_fen) AS exempt
           FROM settlement GROUP BY county, run) s ON s.county = r.county AND s.run = r.id
WHERE r.pupils <> coalesce(s.pupils, 0) OR r.asked_fen <> coalesce(s.asked, 0) OR r.charged_fen <> coalesce(s.charged, 0)
   OR r.refund_fen <> coalesce(s.refund, 0) OR r.waived_fen <> coalesce(s.waived, 0) OR r.more_fen <> coalesce(s.more, 0) OR r.exempt_fen <> coalesce(s.exempt, 0)
