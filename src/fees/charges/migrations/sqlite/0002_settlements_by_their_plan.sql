-- A run is that of one plan, and settlements are found by plan and pupil: an index more was written for every pupil of a term and asked by nobody.
DROP INDEX settlement_by_run;
