-- Schools that have ended, from the path $1 up to $2 (not included), whose books still hold money or owe something. All levels are named so that an index leads to the path.
SELECT b.id, b.name, b.closed, b.path
FROM body b
WHERE b.path >= $1 AND b.path < $2 AND b.kind = 'school' AND b.level IN ('county', 'prefecture', 'province') AND b.closed IS NOT NULL
  AND EXISTS (SELECT 1 FROM ledger_balance l
              WHERE l.county = b.county AND l.school = b.id
                AND l.account IN ('counter', 'bank', 'treasury', 'online', 'channel_fees', 'unknown_money', 'refunds_due', 'payables', 'taxes_withheld',
                                  'unsettled')
              GROUP BY l.fund, l.account HAVING SUM(l.debit_fen) <> SUM(l.credit_fen))
ORDER BY b.closed, b.path
