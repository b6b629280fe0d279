-- Here rows lie in the order of taking anyway.
COMMENT ON TABLE seat IS 'seats held now; rows lie in the order of taking';
