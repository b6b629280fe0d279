SELECT rung, due, at FROM rectification_reminder WHERE county = $1 AND order_id = $2 ORDER BY at, rung
