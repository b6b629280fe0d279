-- The books of all schools at or below a path; those of a school and fund one after the other, in the order of their terms.
SELECT p.county, p.school, b.code, p.fund, p.school_year, p.term
FROM body b JOIN ledger_period p ON p.county = b.county AND p.school = b.id
WHERE b.path >= $1 AND b.path < $2
ORDER BY b.path, p.school, p.fund, p.period
