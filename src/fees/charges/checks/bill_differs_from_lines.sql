-- severity: error
-- says: The lines of a bill do not add up to it.
-- do: Cancel the bill with a reason and bill again.
SELECT b.county, b.id, b.gross_fen FROM bill b
WHERE b.gross_fen <> (SELECT coalesce(sum(l.gross_fen), 0) FROM bill_line l WHERE l.county = b.county AND l.bill = b.id)
