-- Rates, agreed prices, and the sheets of pay with their lines. All of it only grows: what a sheet or a line stands at is its last row.
-- append-only: pay_rate
-- append-only: pay_person
-- append-only: body_price
-- append-only: pay_sheet
-- append-only: pay_step
-- append-only: pay_line

-- What a lesson earns from a day on, at a school or in all schools of a county. activity '': all. From step_from pupils on each pupil adds step_fen.
CREATE TABLE pay_rate (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    body uuid NOT NULL,
    scope text COLLATE "C" NOT NULL CHECK (scope IN ('school', 'county')),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('own', 'retired', 'outside')),
    activity text COLLATE "C" NOT NULL,
    per_lesson_fen bigint NOT NULL CHECK (per_lesson_fen > 0),
    step_from bigint CHECK (step_from > 0),
    step_fen bigint NOT NULL CHECK (step_fen >= 0),
    from_day date NOT NULL,
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK ((step_from IS NULL) = (step_fen = 0))
);
CREATE INDEX pay_rate_by_body ON pay_rate (county, body, from_day);

-- Who of the school's own people is retired: the catalogue knows only own and outside.
CREATE TABLE pay_person (
    county text COLLATE "C" NOT NULL,
    teacher uuid NOT NULL,
    from_day date NOT NULL,
    school uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('own', 'retired')),
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, teacher, from_day),
    FOREIGN KEY (county, school, teacher) REFERENCES service_teacher (county, school, id)
);

-- What an outside body gets for a lesson of a course, whatever its size or for each pupil who was there.
CREATE TABLE body_price (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    course uuid NOT NULL,
    unit text COLLATE "C" NOT NULL CHECK (unit IN ('lesson', 'pupil_lesson')),
    price_fen bigint NOT NULL CHECK (price_fen > 0),
    from_day date NOT NULL,
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school, course) REFERENCES course (county, school, id)
);
CREATE INDEX body_price_by_school ON body_price (county, school, from_day);

-- teachers: a pay sheet. invoice: what an outside body asks for, with one line.
CREATE TABLE pay_sheet (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('teachers', 'invoice')),
    school uuid NOT NULL,
    plan uuid NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL CHECK (term IN ('autumn', 'spring')),
    first_day date NOT NULL,
    last_day date NOT NULL,
    made_at bigint NOT NULL,
    made_by text COLLATE "C" NOT NULL,
    made_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, kind),
    UNIQUE (county, id, made_by),
    UNIQUE (county, id, school, school_year, term),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    CHECK (last_day >= first_day)
);
CREATE INDEX pay_sheet_by_id ON pay_sheet (id);
CREATE INDEX pay_sheet_by_school ON pay_sheet (county, school, made_at);

-- The way of a sheet, one row a step, each behind the one before it: no step is left out, none is taken back.
CREATE TABLE pay_step (
    county text COLLATE "C" NOT NULL,
    sheet uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    step text COLLATE "C" NOT NULL CHECK (step IN ('drafted', 'offered', 'agreed', 'paid', 'withdrawn')),
    before_serial bigint,
    before_step text COLLATE "C",
    words text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, sheet, serial),
    UNIQUE (county, sheet, serial, step),
    FOREIGN KEY (county, sheet) REFERENCES pay_sheet (county, id),
    FOREIGN KEY (county, sheet, before_serial, before_step) REFERENCES pay_step (county, sheet, serial, step),
    CHECK ((serial = 1) = (before_serial IS NULL)),
    CHECK ((before_serial IS NULL) = (before_step IS NULL)),
    CHECK (before_serial IS NULL OR before_serial = serial - 1),
    CONSTRAINT step_follows CHECK (CASE step
        WHEN 'drafted' THEN before_step IS NULL
        WHEN 'offered' THEN before_step IS NOT NULL AND before_step = 'drafted'
        WHEN 'agreed' THEN before_step IS NOT NULL AND before_step = 'offered'
        WHEN 'paid' THEN before_step IS NOT NULL AND before_step = 'agreed'
        ELSE before_step IS NOT NULL AND before_step IN ('drafted', 'offered') AND words <> '' END)
);

-- Whose line it is. account: who answers for it on the phone; '' where the person has none and answers on paper.
CREATE TABLE pay_line (
    county text COLLATE "C" NOT NULL,
    sheet uuid NOT NULL,
    line bigint NOT NULL CHECK (line > 0),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('own', 'retired', 'outside', 'manager', 'body')),
    teacher uuid,
    account text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    PRIMARY KEY (county, sheet, line),
    UNIQUE (county, sheet, line, account),
    CONSTRAINT one_line_for_a_teacher UNIQUE (county, sheet, teacher),
    FOREIGN KEY (county, sheet) REFERENCES pay_sheet (county, id),
    FOREIGN KEY (county, teacher) REFERENCES service_teacher (county, id),
    CHECK ((kind IN ('own', 'retired', 'outside')) = (teacher IS NOT NULL)),
    CONSTRAINT a_manager_is_known CHECK (kind <> 'manager' OR account <> '')
);
CREATE INDEX pay_line_by_account ON pay_line (account);
CREATE INDEX pay_rate_by_scope ON pay_rate (county, scope);
CREATE INDEX pay_person_by_school ON pay_person (county, school);
