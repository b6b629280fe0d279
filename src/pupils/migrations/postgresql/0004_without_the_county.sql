-- Questions that went through all pupils of a county: whose scan it is, who was transferred out, whom to erase, the classes of one school.
CREATE INDEX consent_by_scan ON consent (scan) WHERE scan IS NOT NULL;
CREATE INDEX pupil_transferred ON pupil (county, left_on) WHERE state = 'transferred';
CREATE INDEX pupil_to_erase ON pupil (county, left_on) WHERE left_on IS NOT NULL AND erased_at IS NULL;
CREATE INDEX school_class_by_school ON school_class (county, school);
