-- What was said of one body, for its evaluations.
CREATE INDEX circular_fact_by_body ON circular_fact (body, kind);

-- Evaluations by where they stand, and circulars by whose they are: what waits at a body is found without its past.
CREATE INDEX evaluation_by_stage ON evaluation (stage, body);
CREATE INDEX circular_of_body ON circular (body, state);
