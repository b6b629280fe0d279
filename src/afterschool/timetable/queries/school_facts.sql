-- Stage and tier of a school $1.
SELECT stage, tier FROM school WHERE body = $1
