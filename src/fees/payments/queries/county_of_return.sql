SELECT county FROM online_return WHERE id = $1
