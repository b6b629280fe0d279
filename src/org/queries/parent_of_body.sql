SELECT parent FROM body WHERE id = $1
