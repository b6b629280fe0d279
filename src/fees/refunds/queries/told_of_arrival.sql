-- What the act $3 said of a refund that had arrived after all.
SELECT reason, proof FROM refund_step WHERE county = $1 AND refund = $2 AND act = $3 AND state = 'ordered'
