SELECT county FROM rectification_order WHERE id = $1
