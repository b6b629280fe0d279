UPDATE attendance_day SET registers = registers + $4, closed = closed + $5, present = present + $6, late = late + $7,
    left_early = left_early + $8, on_leave = on_leave + $9, absent = absent + $10, stopped = stopped + $11
WHERE county = $1 AND school = $2 AND date = $3
