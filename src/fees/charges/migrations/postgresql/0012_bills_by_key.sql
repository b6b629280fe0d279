-- A table of this engine lies apart from its keys in any case: nothing is to be done.
SELECT 1;
