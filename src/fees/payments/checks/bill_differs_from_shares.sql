-- severity: error
-- says: What stands as paid on a bill is not the sum of the shares of payments, less what of them went back by a relief that was undone.
-- do: Ask for no money on this bill and add its shares up again.
SELECT b.county, b.bill, b.paid_fen FROM bill_standing b
LEFT JOIN (SELECT county, bill, sum(CASE kind WHEN 'share' THEN amount_fen ELSE -amount_fen END) AS paid_fen
           FROM payment_use WHERE bill IS NOT NULL GROUP BY county, bill) u ON u.county = b.county AND u.bill = b.bill
LEFT JOIN (SELECT county, bill, sum(sent_fen) AS sent_fen FROM bill_owed_again GROUP BY county, bill) a ON a.county = b.county AND a.bill = b.bill
LEFT JOIN (SELECT county, bill, sum(sent_fen) AS sent_fen FROM bill_owed_late_now GROUP BY county, bill) l ON l.county = b.county AND l.bill = b.bill
WHERE b.paid_fen <> coalesce(u.paid_fen, 0) - coalesce(a.sent_fen, 0) - coalesce(l.sent_fen, 0)
