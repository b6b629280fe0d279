-- Visits: who goes, what they found, what was published.

CREATE TABLE inspection_task (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    office TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('drawn', 'directed')),
    title TEXT NOT NULL,
    draw TEXT,
    stratum TEXT,
    place BIGINT,
    before_place BIGINT,
    chosen BIGINT,
    -- The public entry by which an alternate school stepped in.
    entry BIGINT,
    entry_kind TEXT CHECK (entry_kind = 'object_replaced'),
    body TEXT NOT NULL REFERENCES body (id),
    template TEXT NOT NULL,
    template_number BIGINT NOT NULL,
    reason TEXT,
    cause_kind TEXT CHECK (cause_kind IN ('case', 'complaint', 'other')),
    cause TEXT,
    due TEXT NOT NULL,
    live BIGINT CHECK (live = 1),
    replaced_at BIGINT,
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
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
    county TEXT NOT NULL,
    task TEXT NOT NULL,
    rank BIGINT NOT NULL CHECK (rank > 0),
    before_rank BIGINT,
    seat BIGINT NOT NULL CHECK (seat IN (1, 2)),
    inspector TEXT NOT NULL,
    draw TEXT,
    stratum TEXT,
    place BIGINT,
    entry BIGINT,
    entry_kind TEXT CHECK (entry_kind = 'inspector_replaced'),
    reason TEXT,
    at BIGINT NOT NULL,
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
    county TEXT NOT NULL,
    task TEXT NOT NULL,
    id TEXT NOT NULL,
    live BIGINT NOT NULL CHECK (live = 1),
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    snapshot_sha256 TEXT NOT NULL,
    first_rank BIGINT NOT NULL,
    first_inspector TEXT NOT NULL,
    second_rank BIGINT NOT NULL,
    second_inspector TEXT NOT NULL,
    school_person TEXT NOT NULL,
    school_refused BIGINT NOT NULL CHECK (school_refused IN (0, 1)),
    school_remark TEXT NOT NULL,
    filled_at BIGINT NOT NULL,
    submitted_at BIGINT NOT NULL,
    submitted_by TEXT NOT NULL,
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
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    task TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('image/jpeg', 'image/png')),
    bytes BIGINT NOT NULL CHECK (bytes > 0),
    picture_hash TEXT,
    band_a BIGINT,
    band_b BIGINT,
    band_c BIGINT,
    band_d BIGINT,
    kept_at BIGINT NOT NULL,
    kept_by TEXT NOT NULL,
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
    county TEXT NOT NULL,
    photo TEXT NOT NULL,
    file_name TEXT NOT NULL,
    taken_at BIGINT,
    taken_where TEXT NOT NULL,
    PRIMARY KEY (county, photo),
    FOREIGN KEY (county, photo) REFERENCES inspection_photo (county, id)
);

CREATE TABLE inspection_finding (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    task TEXT NOT NULL,
    body TEXT NOT NULL,
    item TEXT NOT NULL,
    words TEXT NOT NULL,
    basis TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
    money BIGINT NOT NULL CHECK (money IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('open', 'ordered', 'closed')),
    found_at BIGINT NOT NULL,
    rectification TEXT,
    ordered_at BIGINT,
    conclusion TEXT,
    closed_at BIGINT,
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
    county TEXT NOT NULL,
    task TEXT NOT NULL,
    form_sha256 TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('clean', 'findings')),
    findings BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by TEXT NOT NULL,
    PRIMARY KEY (county, task),
    CONSTRAINT result_of_a_form FOREIGN KEY (county, task, form_sha256) REFERENCES inspection_form (county, task, sha256),
    CHECK ((verdict = 'clean') = (findings = 0))
);
CREATE INDEX inspection_result_by_time ON inspection_result (published_at);
