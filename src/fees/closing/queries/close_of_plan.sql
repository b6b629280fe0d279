SELECT at FROM term_close WHERE county = $1 AND plan = $2
