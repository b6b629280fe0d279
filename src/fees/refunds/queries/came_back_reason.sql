-- Of the arrival $3 of a refund, where it is noted that it came back.
SELECT reason FROM refund_step WHERE county = $1 AND refund = $2 AND serial - 1 = $3 AND came_back_entry IS NOT NULL
