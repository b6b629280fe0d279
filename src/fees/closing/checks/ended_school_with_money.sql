-- severity: warning
-- says: A school ended in an earlier term, and its books still hold money or owe something.
-- do: The office of the school that goes on deals with what is owed and carries the rest over; where no school goes on, record the merger or have the county decide.
WITH ended AS (
    SELECT b.county, b.id, b.code, b.closed,
           CASE WHEN substr(CAST(b.closed AS TEXT), 6, 2) >= '08' THEN substr(CAST(b.closed AS TEXT), 1, 4) || '-autumn'
                WHEN substr(CAST(b.closed AS TEXT), 6, 2) = '01' THEN CAST(CAST(substr(CAST(b.closed AS TEXT), 1, 4) AS INTEGER) - 1 AS TEXT) || '-autumn'
                ELSE CAST(CAST(substr(CAST(b.closed AS TEXT), 1, 4) AS INTEGER) - 1 AS TEXT) || '-spring' END AS term
    FROM body b WHERE b.kind = 'school' AND b.closed IS NOT NULL)
SELECT e.county, e.id, e.code, l.fund, l.account, SUM(l.debit_fen) - SUM(l.credit_fen) AS balance_fen
FROM ended e CROSS JOIN ledger_balance l
WHERE l.county = e.county AND l.school = e.id AND l.account IN ('counter', 'bank', 'treasury', 'online', 'unknown_money', 'refunds_due', 'payables', 'taxes_withheld', 'channel_fees', 'unsettled')
  AND EXISTS (SELECT 1 FROM ledger_period p WHERE p.county = e.county AND p.period > e.term)
GROUP BY e.county, e.id, e.code, l.fund, l.account HAVING SUM(l.debit_fen) <> SUM(l.credit_fen)
