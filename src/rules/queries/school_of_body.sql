SELECT stage, tier FROM school WHERE body = $1
