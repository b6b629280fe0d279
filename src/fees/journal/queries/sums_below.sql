-- $1 the path of a subtree, $2 a fund, $3 a period: what its schools' accounts held before the period and what moved in it.
SELECT l.school, l.account, CAST(sum(CASE WHEN l.period < $3 THEN l.debit_fen - l.credit_fen ELSE 0 END) AS BIGINT),
       CAST(sum(CASE WHEN l.period = $3 THEN l.debit_fen ELSE 0 END) AS BIGINT), CAST(sum(CASE WHEN l.period = $3 THEN l.credit_fen ELSE 0 END) AS BIGINT)
FROM body b CROSS JOIN ledger_balance l
WHERE l.county = b.county AND l.school = b.id AND b.path LIKE $1 || '%' AND l.fund = $2 AND l.period <= $3
GROUP BY l.school, l.account ORDER BY l.school, l.account
