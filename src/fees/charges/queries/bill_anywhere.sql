SELECT county FROM bill WHERE id = $1
