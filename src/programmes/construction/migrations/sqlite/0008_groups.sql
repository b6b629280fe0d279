-- Education groups and alliances: who belongs to them, since when and until when, and what they do together.
-- append-only: education_group
-- append-only: group_member
-- append-only: group_leaving
-- append-only: group_step
-- append-only: group_project
-- append-only: group_project_member
-- append-only: group_outcome

CREATE TABLE education_group (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    founding TEXT NOT NULL,
    line TEXT NOT NULL,
    office TEXT NOT NULL REFERENCES body (id),
    kind TEXT NOT NULL CHECK (kind IN ('group', 'alliance')),
    name TEXT NOT NULL CHECK (name <> ''),
    lead_body TEXT NOT NULL REFERENCES body (id),
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    act TEXT NOT NULL CHECK (act = 'group.founded'),
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT a_name_is_taken_once UNIQUE (county, name),
    UNIQUE (county, id, lead_body, office),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    CONSTRAINT its_lead_founds_it FOREIGN KEY (county, founding, id, act, by_whom, lead_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);
CREATE INDEX education_group_by_lead ON education_group (lead_body);

CREATE TABLE group_member (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('government', 'industry', 'enterprise', 'school', 'institute', 'other')),
    name TEXT NOT NULL CHECK (name <> ''),
    joined_on TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    act TEXT NOT NULL CHECK (act = 'group.joined'),
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, group_id, id),
    UNIQUE (county, group_id, id, joined_on),
    FOREIGN KEY (county, group_id) REFERENCES education_group (county, id),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, group_id, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);

CREATE TABLE group_leaving (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    member TEXT NOT NULL,
    joined_on TEXT NOT NULL,
    left_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    act TEXT NOT NULL CHECK (act = 'group.left'),
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT leaves_once UNIQUE (county, member),
    CONSTRAINT leaves_after_it_joined CHECK (left_on >= joined_on),
    FOREIGN KEY (county, group_id, member, joined_on) REFERENCES group_member (county, group_id, id, joined_on),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, group_id, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);

-- members: how many of each type stood when the step was taken, as JSON; what the line asks for stands in its rules.
CREATE TABLE group_step (
    county TEXT NOT NULL,
    group_id TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    act TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('forming', 'recognised', 'dissolved')),
    before_serial BIGINT,
    before_state TEXT,
    on_day TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    members TEXT NOT NULL,
    lead_body TEXT NOT NULL,
    office TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
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
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('teaching', 'training', 'research', 'employment', 'service', 'other')),
    begins TEXT NOT NULL,
    ends TEXT NOT NULL,
    members BIGINT NOT NULL CHECK (members > 1),
    act TEXT NOT NULL CHECK (act = 'group.project'),
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, group_id),
    CONSTRAINT a_project_ends_after_it_begins CHECK (ends >= begins),
    FOREIGN KEY (county, group_id) REFERENCES education_group (county, id),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, group_id, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);
CREATE INDEX group_project_of_group ON group_project (county, group_id, begins);

CREATE TABLE group_project_member (
    county TEXT NOT NULL,
    project TEXT NOT NULL,
    group_id TEXT NOT NULL,
    member TEXT NOT NULL,
    PRIMARY KEY (county, project, member),
    FOREIGN KEY (county, project, group_id) REFERENCES group_project (county, id, group_id),
    CONSTRAINT of_the_group FOREIGN KEY (county, group_id, member) REFERENCES group_member (county, group_id, id)
);
CREATE INDEX group_project_member_of_group ON group_project_member (county, group_id, project);

CREATE TABLE group_outcome (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    project TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    on_day TEXT NOT NULL,
    proofs BIGINT NOT NULL CHECK (proofs > 0),
    act TEXT NOT NULL CHECK (act = 'group.outcome'),
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, project, group_id) REFERENCES group_project (county, id, group_id),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, group_id, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES construction_proof (county, act_id, number)
);
CREATE INDEX group_outcome_of_group ON group_outcome (county, group_id, on_day);
