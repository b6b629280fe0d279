-- Packed marks of a school's closed and stopped registers, in no order.
SELECT session, course, roster, size, marks FROM roll_call
WHERE county = $1 AND school = $2 AND date BETWEEN $3 AND $4 AND state IN ('closed', 'stopped')
