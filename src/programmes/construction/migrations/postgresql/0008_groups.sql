-- Education groups and alliances: who belongs to them, since when and until when, and what they do together.
-- append-only: education_group
-- append-only: group_member
-- append-only: group_leaving
-- append-only: group_step
-- append-only: group_project
-- append-only: group_project_member
-- append-only: group_outcome

CREATE TABLE education_group (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    founding uuid NOT NULL,
    line uuid NOT NULL,
    office uuid NOT NULL REFERENCES body (id),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('group', 'alliance')),
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    lead_body uuid NOT NULL REFERENCES body (id),
    purpose text COLLATE "C" NOT NULL CHECK (purpose <> ''),
    act text COLLATE "C" NOT NULL CHECK (act = 'group.founded'),
    by_whom text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT a_name_is_taken_once UNIQUE (county, name),
    UNIQUE (county, id, lead_body, office),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    CONSTRAINT its_lead_founds_it FOREIGN KEY (county, founding, id, act, by_whom, lead_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);
CREATE INDEX education_group_by_lead ON education_group (lead_body);

CREATE TABLE group_member (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    type text COLLATE "C" NOT NULL CHECK (type IN ('government', 'industry', 'enterprise', 'school', 'institute', 'other')),
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    joined_on text COLLATE "C" NOT NULL,
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    act text COLLATE "C" NOT NULL CHECK (act = 'group.joined'),
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, group_id, id),
    UNIQUE (county, group_id, id, joined_on),
    FOREIGN KEY (county, group_id) REFERENCES education_group (county, id),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, group_id, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);

CREATE TABLE group_leaving (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    member uuid NOT NULL,
    joined_on text COLLATE "C" NOT NULL,
    left_on text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    act text COLLATE "C" NOT NULL CHECK (act = 'group.left'),
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT leaves_once UNIQUE (county, member),
    CONSTRAINT leaves_after_it_joined CHECK (left_on >= joined_on),
    FOREIGN KEY (county, group_id, member, joined_on) REFERENCES group_member (county, group_id, id, joined_on),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, group_id, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);

-- members: how many of each type stood when the step was taken, as JSON; what the line asks for stands in its rules.
CREATE TABLE group_step (
    county text COLLATE "C" NOT NULL,
    group_id uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    id uuid NOT NULL,
    act text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('forming', 'recognised', 'dissolved')),
    before_serial bigint,
    before_state text COLLATE "C",
    on_day text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    members text COLLATE "C" NOT NULL,
    lead_body uuid NOT NULL,
    office uuid NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, group_id, serial),
    UNIQUE (county, id),
    UNIQUE (county, group_id, serial, state),
    FOREIGN KEY (county, group_id, lead_body, office) REFERENCES education_group (county, id, lead_body, office),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, group_id, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT follows_a_state FOREIGN KEY (county, group_id, before_serial, before_state) REFERENCES group_step (county, group_id, serial, state),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'group.founded' THEN serial = 1 AND state = 'forming' AND by_body = lead_body
        WHEN 'group.recognised' THEN COALESCE(before_state, '') = 'forming' AND state = 'recognised' AND by_body = office
        WHEN 'group.dissolved' THEN COALESCE(before_state, '') IN ('forming', 'recognised') AND state = 'dissolved'
        ELSE 1 = 0 END)
);

CREATE TABLE group_project (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('teaching', 'training', 'research', 'employment', 'service', 'other')),
    begins text COLLATE "C" NOT NULL,
    ends text COLLATE "C" NOT NULL,
    members bigint NOT NULL CHECK (members > 1),
    act text COLLATE "C" NOT NULL CHECK (act = 'group.project'),
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, group_id),
    CONSTRAINT a_project_ends_after_it_begins CHECK (ends >= begins),
    FOREIGN KEY (county, group_id) REFERENCES education_group (county, id),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, group_id, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);
CREATE INDEX group_project_of_group ON group_project (county, group_id, begins);

CREATE TABLE group_project_member (
    county text COLLATE "C" NOT NULL,
    project uuid NOT NULL,
    group_id uuid NOT NULL,
    member uuid NOT NULL,
    PRIMARY KEY (county, project, member),
    FOREIGN KEY (county, project, group_id) REFERENCES group_project (county, id, group_id),
    CONSTRAINT of_the_group FOREIGN KEY (county, group_id, member) REFERENCES group_member (county, group_id, id)
);
CREATE INDEX group_project_member_of_group ON group_project_member (county, group_id, project);

CREATE TABLE group_outcome (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    project uuid NOT NULL,
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    on_day text COLLATE "C" NOT NULL,
    proofs bigint NOT NULL CHECK (proofs > 0),
    act text COLLATE "C" NOT NULL CHECK (act = 'group.outcome'),
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, project, group_id) REFERENCES group_project (county, id, group_id),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, group_id, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES construction_proof (county, act_id, number)
);
CREATE INDEX group_outcome_of_group ON group_outcome (county, group_id, on_day);
