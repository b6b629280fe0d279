-- $1 and $2 bound the old subtree; $3 replaces the old prefix, which is $4 - 1 characters long.
UPDATE body SET path = $3 || substr(path, $4) WHERE path >= $1 AND path < $2
