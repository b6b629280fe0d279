-- severity: error
-- says: A settlement is not in the books as it stands in its run.
-- do: Lock nothing before it is explained.
SELECT r.county, r.id, r.plan FROM settlement_run r
LEFT JOIN (SELECT county, reference, sum(CASE WHEN debit = 'unsettled' AND credit = 'income' THEN amount_fen ELSE 0 END) AS income,
                  sum(CASE WHEN debit = 'unsettled' AND credit = 'refunds_due' THEN amount_fen ELSE 0 END) AS refund,
                  sum(CASE WHEN debit = 'unsettled' AND credit = 'receivable' THEN amount_fen ELSE 0 END) AS waived
           FROM ledger_entry WHERE reference_kind = 'settlement_run' GROUP BY county, reference) e
  ON e.county = r.county AND e.reference = CAST(r.id AS text)
WHERE r.charged_fen + r.exempt_fen - r.more_fen <> coalesce(e.income, 0) OR r.refund_fen <> coalesce(e.refund, 0) OR r.waived_fen <> coalesce(e.waived, 0)
