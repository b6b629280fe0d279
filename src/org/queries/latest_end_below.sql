-- Whatever left the subtree (moved away or closed) stood in it until then; nothing above it may have moved before.
SELECT max(valid_until) FROM body_place WHERE path >= $1 AND path < $2 AND valid_until < '9999-12-31'
