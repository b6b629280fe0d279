SELECT at FROM rectification_reminder WHERE county = $1 AND order_id = $2 AND due = $3 AND rung = $4
