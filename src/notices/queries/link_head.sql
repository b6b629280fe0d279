SELECT stage, effect_from, issued FROM notice WHERE county = $1 AND id = $2
