-- Construction: the building; one name, one mark, one style.
-- append-only: building_step
-- append-only: unified_step

-- The building: forward only. A visit changes nothing and is by others than the body.
CREATE TABLE building_step (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    act TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('none', 'approved', 'land', 'started', 'topped_out', 'handed_over')),
    percent BIGINT NOT NULL CHECK (percent BETWEEN 0 AND 100),
    on_day TEXT NOT NULL,
    before_serial BIGINT,
    before_state TEXT,
    before_percent BIGINT,
    before_day TEXT,
    words TEXT NOT NULL CHECK (words <> ''),
    proofs BIGINT NOT NULL CHECK (proofs > 0),
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, unit, serial),
    UNIQUE (county, id),
    UNIQUE (county, unit, serial, state, percent, on_day),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, unit, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES construction_proof (county, act_id, number),
    CONSTRAINT follows_a_state FOREIGN KEY (county, unit, before_serial, before_state, before_percent, before_day) REFERENCES building_step (county, unit, serial, state, percent, on_day),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL AND before_percent IS NULL AND before_day IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_percent IS NOT NULL AND before_day IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'building.approved' THEN COALESCE(before_state, 'none') = 'none' AND state = 'approved' AND percent = 0
        WHEN 'building.land' THEN COALESCE(before_state, '') = 'approved' AND state = 'land' AND percent = 0
        WHEN 'building.started' THEN COALESCE(before_state, '') = 'land' AND state = 'started' AND percent = 0
        WHEN 'building.percent' THEN COALESCE(before_state, '') IN ('started', 'topped_out') AND state = COALESCE(before_state, '') AND percent > COALESCE(before_percent, 100)
        WHEN 'building.topped_out' THEN COALESCE(before_state, '') = 'started' AND state = 'topped_out' AND percent = COALESCE(before_percent, -1)
        WHEN 'building.handed_over' THEN COALESCE(before_state, '') = 'topped_out' AND state = 'handed_over' AND percent = 100 AND COALESCE(before_percent, 0) = 100
        WHEN 'building.visited' THEN state = COALESCE(before_state, 'none') AND percent = COALESCE(before_percent, 0)
        ELSE 1 = 0 END),
    CONSTRAINT days_go_forward CHECK (on_day >= COALESCE(before_day, on_day)),
    CONSTRAINT others_visit CHECK ((act = 'building.visited') = (by_body <> body))
);

-- One name, one mark, one style: asked by the body, decided by the authority that the rules of the line name.
CREATE TABLE unified_step (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    aspect TEXT NOT NULL CHECK (aspect IN ('name', 'mark', 'style')),
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    act TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'approved', 'refused')),
    before_serial BIGINT,
    before_state TEXT,
    authority TEXT NOT NULL,
    before_authority TEXT,
    words TEXT NOT NULL CHECK (words <> ''),
    document TEXT NOT NULL,
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, unit, aspect, serial),
    UNIQUE (county, id),
    UNIQUE (county, unit, aspect, serial, state, authority),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    FOREIGN KEY (authority) REFERENCES body (id),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, unit, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT follows_a_state FOREIGN KEY (county, unit, aspect, before_serial, before_state, before_authority) REFERENCES unified_step (county, unit, aspect, serial, state, authority),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL AND before_authority IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_authority IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'unified.asked' THEN COALESCE(before_state, 'refused') = 'refused' AND state = 'asked' AND by_body = body
        WHEN 'unified.approved' THEN COALESCE(before_state, '') = 'asked' AND state = 'approved' AND by_body = authority AND before_authority IS NOT NULL AND authority = before_authority AND document <> ''
        WHEN 'unified.refused' THEN COALESCE(before_state, '') = 'asked' AND state = 'refused' AND by_body = authority AND before_authority IS NOT NULL AND authority = before_authority
        ELSE 1 = 0 END),
    CONSTRAINT the_authority_is_another CHECK (authority <> body)
);
