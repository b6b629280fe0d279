-- Needs surveys. Who answered and what was answered stand apart when a survey is anonymous: the answer then has a random key, no time and no pupil.

CREATE TABLE needs_survey (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    school uuid NOT NULL,
    school_year bigint NOT NULL CHECK (school_year BETWEEN 2000 AND 2999),
    term text COLLATE "C" NOT NULL CHECK (term IN ('autumn', 'spring')),
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    introduction text COLLATE "C" NOT NULL,
    anonymous boolean NOT NULL,
    cell_min bigint NOT NULL CHECK (cell_min BETWEEN 3 AND 50),
    questions text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('draft', 'open', 'closed')),
    closes_on date NOT NULL,
    opened_at bigint,
    closed_at bigint,
    made_by text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, anonymous),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    CHECK ((state = 'draft') = (opened_at IS NULL)),
    CHECK ((state = 'closed') = (closed_at IS NOT NULL))
);
CREATE INDEX needs_survey_by_id ON needs_survey (id);
CREATE INDEX needs_survey_by_school ON needs_survey (school, school_year);

-- That a child's family has had its say, once.
-- append-only: survey_voice
CREATE TABLE survey_voice (
    county text COLLATE "C" NOT NULL,
    survey uuid NOT NULL,
    pupil uuid NOT NULL,
    PRIMARY KEY (county, survey, pupil),
    FOREIGN KEY (county, survey) REFERENCES needs_survey (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);

CREATE TABLE survey_answer (
    county text COLLATE "C" NOT NULL,
    survey uuid NOT NULL,
    ballot text COLLATE "C" NOT NULL CHECK (length(ballot) = 32),
    anonymous boolean NOT NULL,
    pupil uuid,
    grade bigint NOT NULL CHECK (grade BETWEEN 1 AND 9),
    answers text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, survey, ballot),
    FOREIGN KEY (county, survey, anonymous) REFERENCES needs_survey (county, id, anonymous),
    FOREIGN KEY (county, survey, pupil) REFERENCES survey_voice (county, survey, pupil),
    CONSTRAINT an_anonymous_answer_names_nobody CHECK (NOT anonymous OR pupil IS NULL),
    CHECK (anonymous OR pupil IS NOT NULL)
);
