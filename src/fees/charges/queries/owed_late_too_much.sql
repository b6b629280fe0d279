-- How much more of an undone relief stands on bills than is owed beyond them.
SELECT CAST(COALESCE((SELECT SUM(o.sent_fen) FROM bill_owed_late_now o WHERE o.county = $1 AND o.relief = $2), 0)
          - COALESCE((SELECT SUM(b.amount_fen) FROM bill_sent_now b WHERE b.county = $1 AND b.relief = $2), 0) AS BIGINT)
