-- Visits: who goes, what they found, what was published.

CREATE TABLE inspection_task (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    office uuid NOT NULL,
    origin text COLLATE "C" NOT NULL CHECK (origin IN ('drawn', 'directed')),
    title text COLLATE "C" NOT NULL,
    draw uuid,
    stratum text COLLATE "C",
    place bigint,
    before_place bigint,
    chosen bigint,
    -- The public entry by which an alternate school stepped in.
    entry bigint,
    entry_kind text COLLATE "C" CHECK (entry_kind = 'object_replaced'),
    body uuid NOT NULL REFERENCES body (id),
    template uuid NOT NULL,
    template_number bigint NOT NULL,
    reason text COLLATE "C",
    cause_kind text COLLATE "C" CHECK (cause_kind IN ('case', 'complaint', 'other')),
    cause text COLLATE "C",
    due text COLLATE "C" NOT NULL,
    live bigint CHECK (live = 1),
    replaced_at bigint,
    made_at bigint NOT NULL,
    made_by text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, live),
    UNIQUE (county, id, body),
    UNIQUE (county, draw, stratum, place),
    UNIQUE (county, id, draw, stratum, place),
    FOREIGN KEY (county, office) REFERENCES body (county, id),
    FOREIGN KEY (county, template, template_number) REFERENCES inspection_template_version (county, template, number),
    CONSTRAINT task_as_drawn FOREIGN KEY (county, draw, stratum, place, body, chosen)
        REFERENCES inspection_pick (county, draw, stratum, place, body, chosen),
    -- No school is left out between two: the one before it must have had its task.
    CONSTRAINT task_in_the_order_of_the_draw FOREIGN KEY (county, draw, stratum, before_place) REFERENCES inspection_task (county, draw, stratum, place),
    CONSTRAINT alternate_by_public_entry FOREIGN KEY (county, draw, entry, entry_kind) REFERENCES inspection_event (county, draw, serial, event),
    CHECK ((origin = 'drawn') = (draw IS NOT NULL) AND (draw IS NULL) = (stratum IS NULL) AND (draw IS NULL) = (place IS NULL)
        AND (draw IS NULL) = (chosen IS NULL)),
    CHECK (draw IS NULL OR ((place = 1) = (before_place IS NULL) AND (before_place IS NULL OR before_place = place - 1))),
    CHECK (draw IS NULL OR ((chosen = 1) = (entry IS NULL) AND (entry IS NULL) = (entry_kind IS NULL))),
    CONSTRAINT directed_with_a_reason CHECK ((origin = 'directed') = (reason IS NOT NULL AND cause_kind IS NOT NULL)
        AND (reason IS NULL OR length(trim(reason)) > 0)),
    CHECK ((live IS NULL) = (replaced_at IS NOT NULL))
);
CREATE INDEX inspection_task_by_id ON inspection_task (id);
CREATE INDEX inspection_task_by_body ON inspection_task (body, made_at);
CREATE INDEX inspection_task_by_office ON inspection_task (office, id);

-- Who goes: the first two of the drawn line, then one after the other, each by a public entry.
-- append-only: inspection_seat
CREATE TABLE inspection_seat (
    county text COLLATE "C" NOT NULL,
    task uuid NOT NULL,
    rank bigint NOT NULL CHECK (rank > 0),
    before_rank bigint,
    seat bigint NOT NULL CHECK (seat IN (1, 2)),
    inspector uuid NOT NULL,
    draw uuid,
    stratum text COLLATE "C",
    place bigint,
    entry bigint,
    entry_kind text COLLATE "C" CHECK (entry_kind = 'inspector_replaced'),
    reason text COLLATE "C",
    at bigint NOT NULL,
    PRIMARY KEY (county, task, rank),
    UNIQUE (county, task, inspector),
    UNIQUE (county, task, rank, inspector),
    UNIQUE (county, draw, entry),
    FOREIGN KEY (county, task) REFERENCES inspection_task (county, id),
    FOREIGN KEY (county, inspector) REFERENCES inspection_inspector (county, id),
    CONSTRAINT seat_of_that_task FOREIGN KEY (county, task, draw, stratum, place) REFERENCES inspection_task (county, id, draw, stratum, place),
    CONSTRAINT seat_as_drawn FOREIGN KEY (county, draw, stratum, place, rank, inspector)
        REFERENCES inspection_line (county, draw, stratum, place, rank, inspector),
    CONSTRAINT seat_in_the_order_of_the_draw FOREIGN KEY (county, task, before_rank) REFERENCES inspection_seat (county, task, rank),
    CONSTRAINT seat_by_public_entry FOREIGN KEY (county, draw, entry, entry_kind) REFERENCES inspection_event (county, draw, serial, event),
    CHECK ((draw IS NULL) = (stratum IS NULL) AND (draw IS NULL) = (place IS NULL)),
    CHECK ((rank = 1) = (before_rank IS NULL) AND (before_rank IS NULL OR before_rank = rank - 1)),
    CHECK (rank > 2 OR seat = rank),
    CHECK ((entry IS NULL) = (entry_kind IS NULL)),
    -- Of a draw: by a public entry. Of a directed visit: with a reason of its own.
    CONSTRAINT stepped_in_with_a_reason CHECK (rank <= 2 OR (draw IS NOT NULL AND entry IS NOT NULL) OR
        (draw IS NULL AND reason IS NOT NULL AND length(trim(reason)) > 0)),
    CHECK (rank > 2 OR entry IS NULL)
);
CREATE INDEX inspection_seat_by_inspector ON inspection_seat (county, inspector);

-- The form as it was handed in, once. `live`: never for a school that was replaced.
-- append-only: inspection_form
CREATE TABLE inspection_form (
    county text COLLATE "C" NOT NULL,
    task uuid NOT NULL,
    id uuid NOT NULL,
    live bigint NOT NULL CHECK (live = 1),
    content text COLLATE "C" NOT NULL,
    sha256 TEXT NOT NULL,
    snapshot text COLLATE "C" NOT NULL,
    snapshot_sha256 TEXT NOT NULL,
    first_rank bigint NOT NULL,
    first_inspector uuid NOT NULL,
    second_rank bigint NOT NULL,
    second_inspector uuid NOT NULL,
    school_person text COLLATE "C" NOT NULL,
    school_refused bigint NOT NULL CHECK (school_refused IN (0, 1)),
    school_remark text COLLATE "C" NOT NULL,
    filled_at bigint NOT NULL,
    submitted_at bigint NOT NULL,
    submitted_by text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, task),
    UNIQUE (county, id),
    UNIQUE (county, task, sha256),
    FOREIGN KEY (county, task, live) REFERENCES inspection_task (county, id, live),
    FOREIGN KEY (county, task, first_rank, first_inspector) REFERENCES inspection_seat (county, task, rank, inspector),
    FOREIGN KEY (county, task, second_rank, second_inspector) REFERENCES inspection_seat (county, task, rank, inspector),
    CONSTRAINT two_inspectors_signed CHECK (first_inspector <> second_inspector),
    CONSTRAINT school_signed_or_why_not CHECK (CASE WHEN school_refused = 1 THEN length(trim(school_remark)) > 0 ELSE length(trim(school_person)) > 0 END)
);

-- Pictures by their hash; `band_*` are the four parts of the picture hash: two pictures that differ in three bits or less share one of them.
-- append-only: inspection_photo
CREATE TABLE inspection_photo (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    task uuid NOT NULL,
    sha256 TEXT NOT NULL,
    type text COLLATE "C" NOT NULL CHECK (type IN ('image/jpeg', 'image/png')),
    bytes bigint NOT NULL CHECK (bytes > 0),
    picture_hash text COLLATE "C",
    band_a bigint,
    band_b bigint,
    band_c bigint,
    band_d bigint,
    kept_at bigint NOT NULL,
    kept_by text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, task),
    FOREIGN KEY (county, task) REFERENCES inspection_task (county, id),
    CHECK ((picture_hash IS NULL) = (band_a IS NULL) AND (band_a IS NULL) = (band_b IS NULL) AND (band_a IS NULL) = (band_c IS NULL)
        AND (band_a IS NULL) = (band_d IS NULL))
);
CREATE INDEX inspection_photo_by_id ON inspection_photo (id);
CREATE INDEX inspection_photo_by_task ON inspection_photo (county, task);
CREATE INDEX inspection_photo_by_content ON inspection_photo (sha256);
CREATE INDEX inspection_photo_by_a ON inspection_photo (band_a);
CREATE INDEX inspection_photo_by_b ON inspection_photo (band_b);
CREATE INDEX inspection_photo_by_c ON inspection_photo (band_c);
CREATE INDEX inspection_photo_by_d ON inspection_photo (band_d);

-- Where and when, apart from the picture: for those who judge the evidence only.
-- append-only: inspection_photo_origin
CREATE TABLE inspection_photo_origin (
    county text COLLATE "C" NOT NULL,
    photo uuid NOT NULL,
    file_name text COLLATE "C" NOT NULL,
    taken_at bigint,
    taken_where text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, photo),
    FOREIGN KEY (county, photo) REFERENCES inspection_photo (county, id)
);

CREATE TABLE inspection_finding (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    task uuid NOT NULL,
    body uuid NOT NULL,
    item text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL,
    basis text COLLATE "C" NOT NULL,
    severity text COLLATE "C" NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
    money bigint NOT NULL CHECK (money IN (0, 1)),
    state text COLLATE "C" NOT NULL CHECK (state IN ('open', 'ordered', 'closed')),
    found_at bigint NOT NULL,
    rectification text COLLATE "C",
    ordered_at bigint,
    conclusion text COLLATE "C",
    closed_at bigint,
    PRIMARY KEY (county, id),
    UNIQUE (county, task, item),
    CONSTRAINT finding_of_a_form FOREIGN KEY (county, task) REFERENCES inspection_form (county, task),
    FOREIGN KEY (county, task, body) REFERENCES inspection_task (county, id, body),
    CONSTRAINT closed_only_after_an_order CHECK ((state = 'open') = (rectification IS NULL) AND (rectification IS NULL) = (ordered_at IS NULL)),
    CONSTRAINT closed_with_a_conclusion CHECK ((state = 'closed') = (conclusion IS NOT NULL) AND (conclusion IS NULL) = (closed_at IS NULL)
        AND (conclusion IS NULL OR length(trim(conclusion)) > 0))
);
CREATE INDEX inspection_finding_by_body ON inspection_finding (body, found_at);

-- What the public reads; by whoever drew.
-- append-only: inspection_result
CREATE TABLE inspection_result (
    county text COLLATE "C" NOT NULL,
    task uuid NOT NULL,
    form_sha256 TEXT NOT NULL,
    verdict text COLLATE "C" NOT NULL CHECK (verdict IN ('clean', 'findings')),
    findings bigint NOT NULL,
    published_at bigint NOT NULL,
    published_by text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, task),
    CONSTRAINT result_of_a_form FOREIGN KEY (county, task, form_sha256) REFERENCES inspection_form (county, task, sha256),
    CHECK ((verdict = 'clean') = (findings = 0))
);
CREATE INDEX inspection_result_by_time ON inspection_result (published_at);
