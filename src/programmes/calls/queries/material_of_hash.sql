SELECT count(*) FROM programme_material WHERE sha256 = $1
