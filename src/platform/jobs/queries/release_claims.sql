UPDATE job SET claimed_until = $1 WHERE state = 'running' AND claimed_until > $1
