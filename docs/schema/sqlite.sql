CREATE TABLE absence_alarm (
    county TEXT NOT NULL,
    session TEXT NOT NULL,
    pupil TEXT NOT NULL,
    raised_at BIGINT NOT NULL,
    due_at BIGINT,
    PRIMARY KEY (county, session, pupil),
    FOREIGN KEY (county, session) REFERENCES roll_call (county, session),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE INDEX absence_alarm_by_pupil ON absence_alarm (county, pupil, raised_at);
CREATE TABLE absence_ground (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('proof', 'suspension')),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    entered_at BIGINT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CONSTRAINT ground_has_days CHECK (first_day <= last_day)
);
CREATE INDEX absence_ground_of_plan ON absence_ground (county, plan, pupil);
CREATE TABLE absence_ground_end (
    county TEXT NOT NULL,
    ground TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT ground_ends_once PRIMARY KEY (county, ground),
    FOREIGN KEY (county, ground) REFERENCES absence_ground (county, id)
);
CREATE TABLE absence_note (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    pupil TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    handed_in_at BIGINT NOT NULL,
    handed_in_by TEXT NOT NULL,
    handed_in_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CONSTRAINT note_has_days CHECK (first_day <= last_day)
);
CREATE INDEX absence_note_of_plan ON absence_note (county, plan, pupil);
CREATE INDEX absence_note_of_school ON absence_note (county, school);
CREATE TABLE absence_note_answer (
    county TEXT NOT NULL,
    note TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('accepted', 'declined')),
    ground TEXT,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT note_answered_once PRIMARY KEY (county, note),
    FOREIGN KEY (county, note) REFERENCES absence_note (county, id),
    FOREIGN KEY (county, ground) REFERENCES absence_ground (county, id),
    CONSTRAINT accepted_as_a_ground CHECK ((answer = 'accepted') = (ground IS NOT NULL)),
    CONSTRAINT declined_with_a_reason CHECK (answer = 'accepted' OR reason <> '')
);
CREATE TABLE account (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    duty TEXT NOT NULL CHECK (duty IN ('business', 'system_administrator', 'security_administrator', 'audit_administrator')),
    state TEXT NOT NULL CHECK (state IN ('active', 'locked', 'closed')),
    language TEXT NOT NULL,
    body TEXT,
    person TEXT,
    password TEXT NOT NULL,
    password_at INTEGER NOT NULL,
    must_change_password INTEGER NOT NULL,
    totp_secret TEXT,
    totp_offered TEXT,
    totp_last_step INTEGER NOT NULL,
    last_sign_in INTEGER,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, name),
    UNIQUE (county, id, duty),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    FOREIGN KEY (county, person) REFERENCES person (county, id)
) STRICT;
CREATE INDEX account_by_body ON account (body, name);
CREATE TABLE account_mail (
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    address TEXT,
    verified_at INTEGER,
    asked TEXT,
    code TEXT,
    code_until INTEGER,
    tries INTEGER NOT NULL CONSTRAINT account_mail_few_tries CHECK (tries BETWEEN 0 AND 5),
    codes INTEGER NOT NULL CONSTRAINT account_mail_few_codes CHECK (codes BETWEEN 0 AND 5),
    codes_on TEXT NOT NULL,
    PRIMARY KEY (county, account),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CONSTRAINT account_mail_is_verified CHECK ((address IS NULL) = (verified_at IS NULL)),
    CONSTRAINT account_mail_asked_with_code CHECK ((asked IS NULL) = (code IS NULL) AND (asked IS NULL) = (code_until IS NULL))
) STRICT;
CREATE TABLE account_name (
    name TEXT PRIMARY KEY,
    county TEXT NOT NULL,
    account TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE account_session (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    digest TEXT NOT NULL,
    proved_by TEXT NOT NULL CHECK (proved_by IN ('password', 'password_and_code', 'password_and_recovery', 'oidc')),
    address TEXT NOT NULL,
    agent TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER,
    end_reason TEXT CHECK (end_reason IN ('signed_out', 'revoked', 'too_many', 'password_changed', 'account_locked', 'account_closed')),
    acting_post TEXT REFERENCES post (id),
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
) STRICT;
CREATE INDEX account_session_by_account ON account_session (county, account, opened_at);
CREATE INDEX account_session_by_expiry ON account_session (expires_at);
CREATE TABLE agreement (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('after_school', 'personal_information')),
    school_year BIGINT NOT NULL CHECK (school_year BETWEEN 1990 AND 2200),
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    number BIGINT NOT NULL CHECK (number > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    published_at BIGINT NOT NULL,
    published_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, school, kind, school_year, term, number),
    UNIQUE (county, id, kind, school_year, term, sha256),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE INDEX agreement_by_id ON agreement (id);
CREATE TABLE agreement_draft (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('after_school', 'personal_information')),
    school_year BIGINT NOT NULL CHECK (school_year BETWEEN 1990 AND 2200),
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    edited_at BIGINT NOT NULL,
    edited_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE INDEX agreement_draft_by_id ON agreement_draft (id);
CREATE INDEX agreement_draft_by_school ON agreement_draft (county, school);
CREATE TABLE allocation_answer (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    pupil TEXT NOT NULL,
    code TEXT NOT NULL,
    grade INTEGER NOT NULL,
    number TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place > 0),
    seats INTEGER NOT NULL CHECK (seats >= 0),
    wishes TEXT NOT NULL,
    PRIMARY KEY (county, draw, pupil),
    UNIQUE (county, draw, place),
    FOREIGN KEY (county, draw) REFERENCES allocation_draw (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
) STRICT;
CREATE INDEX allocation_answer_by_pupil ON allocation_answer (county, pupil, draw);
CREATE TABLE allocation_course (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    course TEXT NOT NULL,
    name TEXT NOT NULL,
    slot TEXT NOT NULL,
    places INTEGER NOT NULL CHECK (places >= 0),
    places_min INTEGER NOT NULL CHECK (places_min >= 0),
    seated INTEGER NOT NULL,
    wished INTEGER NOT NULL,
    wished_first INTEGER NOT NULL,
    last_priority INTEGER,
    last_number TEXT,
    -- Of the places, those that were kept for groups or classes, and the last number that got in without one.
    kept_for TEXT NOT NULL CHECK (kept_for IN ('nobody', 'priority', 'classes')),
    kept INTEGER NOT NULL CHECK (kept BETWEEN 0 AND places),
    last_open_number TEXT,
    PRIMARY KEY (county, draw, course),
    FOREIGN KEY (county, draw) REFERENCES allocation_draw (county, id),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    CONSTRAINT no_seat_too_many CHECK (seated BETWEEN 0 AND places),
    CHECK (seated <= wished AND wished_first <= wished),
    CHECK ((seated = 0) = (last_number IS NULL) AND (last_number IS NULL) = (last_priority IS NULL)),
    CHECK (kept_for <> 'nobody' OR (kept = 0 AND last_open_number IS NULL))
) STRICT;
CREATE TABLE allocation_draw (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    round TEXT NOT NULL,
    live INTEGER CHECK (live = 1),
    state TEXT NOT NULL CHECK (state IN ('announced', 'entered', 'confirmed', 'drawn', 'cancelled')),
    mechanism TEXT NOT NULL CHECK (mechanism IN ('da', 'rsd')),
    algorithm TEXT NOT NULL CHECK (algorithm IN ('sha256', 'sm3')),
    list_digest TEXT NOT NULL,
    list_sha256 TEXT NOT NULL,
    figures TEXT NOT NULL,
    commitment TEXT NOT NULL,
    secret TEXT NOT NULL,
    public_source TEXT NOT NULL,
    draws_at INTEGER NOT NULL,
    announced_at INTEGER NOT NULL,
    announced_by TEXT NOT NULL,
    public_value TEXT,
    entered_at INTEGER,
    entered_by TEXT,
    entered_by_name TEXT,
    confirmed_at INTEGER,
    confirmed_by TEXT,
    confirmed_by_name TEXT,
    drawn_at INTEGER,
    drawn_by TEXT,
    seed TEXT,
    record_sha256 TEXT,
    fairness TEXT,
    left_with_nothing INTEGER,
    cancelled_at INTEGER,
    PRIMARY KEY (county, id),
    -- One draw of a round counts; cancelled ones have no `live`.
    UNIQUE (county, round, live),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id),
    CHECK ((live IS NULL) = (state = 'cancelled')),
    CONSTRAINT value_unknown_when_announced CHECK (announced_at < draws_at),
    CONSTRAINT value_entered_when_it_exists CHECK (entered_at IS NULL OR entered_at >= draws_at),
    CONSTRAINT value_confirmed_by_a_second_person CHECK (confirmed_by IS NULL OR confirmed_by <> entered_by),
    CONSTRAINT cancelled_before_the_value CHECK (cancelled_at IS NULL OR cancelled_at < draws_at),
    CHECK ((state IN ('entered', 'confirmed', 'drawn')) = (public_value IS NOT NULL)),
    CHECK ((public_value IS NULL) = (entered_by IS NULL) AND (entered_by IS NULL) = (entered_at IS NULL)),
    CHECK ((state IN ('confirmed', 'drawn')) = (confirmed_by IS NOT NULL) AND (confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CHECK ((state = 'drawn') = (seed IS NOT NULL) AND (seed IS NULL) = (record_sha256 IS NULL) AND (seed IS NULL) = (drawn_at IS NULL)),
    CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL))
) STRICT;
CREATE INDEX allocation_draw_by_id ON allocation_draw (id);
CREATE INDEX allocation_draw_by_school ON allocation_draw (school, id);
CREATE TABLE allocation_event (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    serial INTEGER NOT NULL CHECK (serial > 0),
    event TEXT NOT NULL CHECK (event IN ('announced', 'value_entered', 'value_confirmed', 'value_taken_back', 'drawn', 'cancelled')),
    at INTEGER NOT NULL,
    by_key TEXT NOT NULL,
    by_name TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (county, draw, serial),
    FOREIGN KEY (county, draw) REFERENCES allocation_draw (county, id)
) STRICT;
CREATE TABLE allocation_record (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    record TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (county, draw),
    FOREIGN KEY (county, draw) REFERENCES allocation_draw (county, id)
) STRICT;
CREATE TABLE alone_permit (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    days BIGINT NOT NULL CHECK (days BETWEEN 1 AND 31),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    given_by TEXT NOT NULL,
    given_by_name TEXT NOT NULL,
    ended_at BIGINT,
    ended_by TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (valid_from <= valid_until),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX alone_permit_by_pupil ON alone_permit (county, pupil);
CREATE TABLE api_token (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    digest TEXT NOT NULL,
    permissions TEXT NOT NULL,
    scope TEXT REFERENCES body (id),
    acting_post TEXT REFERENCES post (id),
    made_at INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CHECK (made_at < expires_at)
) STRICT;
CREATE INDEX api_token_by_account ON api_token (county, account, made_at);
CREATE TABLE attendance_day (
    county TEXT NOT NULL,
    school TEXT NOT NULL,
    date TEXT NOT NULL,
    registers BIGINT NOT NULL CHECK (registers >= 0),
    closed BIGINT NOT NULL CHECK (closed >= 0 AND closed <= registers),
    present BIGINT NOT NULL CHECK (present >= 0),
    late BIGINT NOT NULL CHECK (late >= 0),
    left_early BIGINT NOT NULL CHECK (left_early >= 0),
    on_leave BIGINT NOT NULL CHECK (on_leave >= 0),
    absent BIGINT NOT NULL CHECK (absent >= 0),
    stopped BIGINT NOT NULL CHECK (stopped >= 0),
    PRIMARY KEY (county, school, date),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE TABLE attendance_month (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    month TEXT NOT NULL CHECK (length(month) = 7),
    entries BLOB NOT NULL,
    PRIMARY KEY (county, pupil, month),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE TABLE attendance_roster (
    county TEXT NOT NULL,
    course TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    size BIGINT NOT NULL CHECK (size >= 0),
    members BLOB NOT NULL,
    digest TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (county, course, serial),
    UNIQUE (county, course, digest),
    UNIQUE (county, course, serial, size),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    CHECK (length(members) = 16 * size)
);
CREATE TABLE audit_anchor (
    county    TEXT NOT NULL,
    day       TEXT NOT NULL,
    serial    INTEGER NOT NULL,
    digest    TEXT NOT NULL,
    algorithm TEXT NOT NULL,
    key       TEXT,
    signature TEXT,
    at        INTEGER NOT NULL,
    PRIMARY KEY (county, day),
    FOREIGN KEY (county, serial) REFERENCES audit_entry (county, serial)
) WITHOUT ROWID, STRICT;
CREATE TABLE audit_entry (
    county       TEXT NOT NULL,
    serial       INTEGER NOT NULL CHECK (serial > 0),
    at           INTEGER NOT NULL,
    account      TEXT,
    actor        TEXT NOT NULL,
    proof        TEXT NOT NULL,
    request      TEXT NOT NULL,
    action       TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject      TEXT NOT NULL,
    details      TEXT NOT NULL,
    previous     TEXT NOT NULL,
    digest       TEXT NOT NULL,
    algorithm    TEXT NOT NULL,
    PRIMARY KEY (county, serial)
) WITHOUT ROWID, STRICT;
CREATE INDEX audit_entry_newest ON audit_entry (at, county, serial);
CREATE INDEX audit_entry_subject ON audit_entry (subject, subject_kind, county, serial);
CREATE TABLE award_approved (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'approved'),
    document TEXT NOT NULL,
    position BIGINT NOT NULL CHECK (position > 0),
    notice TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    on_day TEXT NOT NULL,
    PRIMARY KEY (county, contest, application),
    UNIQUE (county, document, position),
    FOREIGN KEY (county, contest, application, serial, state) REFERENCES award_step (county, contest, application, serial, state),
    FOREIGN KEY (county, document, contest, on_day) REFERENCES award_document (county, id, contest, issued_on),
    FOREIGN KEY (county, notice, application) REFERENCES award_notice_item (county, notice, application),
    FOREIGN KEY (county, notice, contest, starts, ends) REFERENCES award_notice (county, id, contest, starts, ends),
    CONSTRAINT award_approved_after_notice CHECK (on_day > ends)
);
CREATE TABLE award_candidate (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    call TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    score BIGINT NOT NULL,
    PRIMARY KEY (county, contest, application),
    FOREIGN KEY (county, contest, call) REFERENCES award_contest (county, id, call),
    FOREIGN KEY (county, round, application, score) REFERENCES review_result (county, round, application, score),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call)
);
CREATE INDEX award_candidate_by_application ON award_candidate (county, application);
CREATE TABLE award_contest (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    call TEXT NOT NULL,
    line TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, call),
    UNIQUE (county, id, call),
    UNIQUE (county, id, line),
    FOREIGN KEY (county, call, line) REFERENCES programme_call_frozen (county, call, line)
);
CREATE INDEX award_contest_by_id ON award_contest (id);
CREATE TABLE award_document (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    contest TEXT NOT NULL,
    number TEXT NOT NULL CHECK (number <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    issued_on TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, number),
    UNIQUE (county, id, contest, issued_on),
    FOREIGN KEY (county, contest) REFERENCES award_contest (county, id)
);
CREATE INDEX award_document_by_contest ON award_document (county, contest);
CREATE TABLE award_fall (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'fallen'),
    how TEXT NOT NULL CHECK (how IN ('leading_group', 'party_group', 'objection', 'withdrawn')),
    gate_serial BIGINT,
    reason TEXT NOT NULL CHECK (reason <> ''),
    on_day TEXT NOT NULL,
    PRIMARY KEY (county, contest, application),
    FOREIGN KEY (county, contest, application, serial, state) REFERENCES award_step (county, contest, application, serial, state),
    FOREIGN KEY (county, contest, how, gate_serial) REFERENCES award_gate (county, contest, gate, serial),
    CONSTRAINT award_fall_by_gate CHECK ((how IN ('leading_group', 'party_group')) = (gate_serial IS NOT NULL))
);
CREATE TABLE award_gate (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    gate TEXT NOT NULL CHECK (gate IN ('leading_group', 'party_group')),
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    before_gate TEXT,
    before_serial BIGINT,
    before_passed BIGINT,
    held_on TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    minutes TEXT NOT NULL CHECK (minutes <> ''),
    present BIGINT NOT NULL CHECK (present > 0),
    in_favour BIGINT NOT NULL CHECK (in_favour >= 0),
    against BIGINT NOT NULL CHECK (against >= 0),
    abstained BIGINT NOT NULL CHECK (abstained >= 0),
    passed BIGINT NOT NULL CHECK (passed IN (0, 1)),
    asked TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, contest, gate, serial),
    UNIQUE (county, id),
    UNIQUE (county, contest, gate, serial, passed),
    FOREIGN KEY (county, contest) REFERENCES award_selection (county, contest),
    FOREIGN KEY (county, contest, before_gate, before_serial, before_passed) REFERENCES award_gate (county, contest, gate, serial, passed),
    CONSTRAINT award_gate_votes CHECK (in_favour + against + abstained = present),
    CONSTRAINT award_gate_majority CHECK ((passed = 1) = (in_favour * 2 > present)),
    CONSTRAINT award_gate_order CHECK ((gate = 'party_group') = (before_gate IS NOT NULL AND before_serial IS NOT NULL AND before_passed IS NOT NULL)),
    CONSTRAINT award_gate_after_leading CHECK (before_gate IS NULL OR (before_gate = 'leading_group' AND before_passed = 1))
);
CREATE TABLE award_holder (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('chosen', 'reserve')),
    places BIGINT NOT NULL,
    seat BIGINT NOT NULL,
    turn BIGINT NOT NULL CHECK (turn > 0),
    previous TEXT,
    previous_turn BIGINT,
    PRIMARY KEY (county, contest, application),
    UNIQUE (county, contest, seat, turn),
    UNIQUE (county, contest, application, seat, turn),
    FOREIGN KEY (county, contest, application, standing) REFERENCES award_place (county, contest, application, standing),
    FOREIGN KEY (county, contest, places) REFERENCES award_selection (county, contest, places),
    FOREIGN KEY (county, contest, previous) REFERENCES award_fall (county, contest, application),
    FOREIGN KEY (county, contest, previous, seat, previous_turn) REFERENCES award_holder (county, contest, application, seat, turn),
    CONSTRAINT award_holder_seat_exists CHECK (seat BETWEEN 1 AND places),
    CONSTRAINT award_holder_follows CHECK ((turn = 1) = (previous IS NULL) AND (previous IS NULL) = (previous_turn IS NULL)),
    CONSTRAINT award_holder_next CHECK (previous_turn IS NULL OR previous_turn = turn - 1),
    CONSTRAINT award_holder_chosen_first CHECK (standing = 'reserve' OR turn = 1)
);
CREATE TABLE award_notice (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    contest TEXT NOT NULL,
    line TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    terms BIGINT NOT NULL,
    days BIGINT NOT NULL,
    day_kind TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    gate TEXT NOT NULL CHECK (gate = 'party_group'),
    gate_serial BIGINT NOT NULL,
    gate_passed BIGINT NOT NULL CHECK (gate_passed = 1),
    title TEXT NOT NULL CHECK (title <> ''),
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, contest, serial),
    UNIQUE (county, id, contest),
    UNIQUE (county, id, contest, starts, ends),
    FOREIGN KEY (county, contest, line) REFERENCES award_contest (county, id, line),
    FOREIGN KEY (county, line, terms, days, day_kind) REFERENCES award_terms (county, line, version, days, day_kind),
    FOREIGN KEY (county, contest, gate, gate_serial, gate_passed) REFERENCES award_gate (county, contest, gate, serial, passed),
    CONSTRAINT award_notice_has_days CHECK (ends >= starts)
);
CREATE TABLE award_notice_item (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    position BIGINT NOT NULL CHECK (position > 0),
    PRIMARY KEY (county, contest, application),
    UNIQUE (county, notice, position),
    UNIQUE (county, notice, application),
    FOREIGN KEY (county, notice, contest) REFERENCES award_notice (county, id, contest),
    FOREIGN KEY (county, contest, application) REFERENCES award_holder (county, contest, application)
);
CREATE TABLE award_now (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    open BIGINT NOT NULL,
    PRIMARY KEY (county, contest, application),
    FOREIGN KEY (county, contest, application, serial, state, open) REFERENCES award_step (county, contest, application, serial, state, open)
);
CREATE TABLE award_objection (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    contest TEXT NOT NULL,
    notice TEXT NOT NULL,
    application TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'body')),
    sealed_words TEXT NOT NULL,
    code_digest TEXT NOT NULL,
    accused_path TEXT NOT NULL CHECK (accused_path <> ''),
    received_on TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, contest, serial),
    UNIQUE (county, code_digest),
    UNIQUE (county, id, contest, application, accused_path),
    FOREIGN KEY (county, notice, contest, starts, ends) REFERENCES award_notice (county, id, contest, starts, ends),
    FOREIGN KEY (county, notice, application) REFERENCES award_notice_item (county, notice, application),
    CONSTRAINT award_objection_in_time CHECK (received_on BETWEEN starts AND ends)
);
CREATE TABLE award_objection_step (
    county TEXT NOT NULL,
    objection TEXT NOT NULL,
    serial BIGINT NOT NULL,
    before BIGINT,
    from_state TEXT,
    state TEXT NOT NULL CHECK (state IN ('accepted', 'refused', 'rejected', 'set_right', 'taken_out')),
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    accused_path TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    corrected TEXT NOT NULL,
    fallen TEXT,
    frozen_by TEXT NOT NULL,
    handled_by TEXT NOT NULL,
    handled_path TEXT NOT NULL CHECK (handled_path <> ''),
    by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, objection, serial),
    UNIQUE (county, objection, serial, state),
    FOREIGN KEY (county, objection, contest, application, accused_path) REFERENCES award_objection (county, id, contest, application, accused_path),
    FOREIGN KEY (county, objection, before, from_state) REFERENCES award_objection_step (county, objection, serial, state),
    FOREIGN KEY (county, contest, frozen_by) REFERENCES award_selection (county, contest, by_whom),
    FOREIGN KEY (county, contest, fallen) REFERENCES award_fall (county, contest, application),
    CONSTRAINT award_objection_step_way CHECK ((serial = 1 AND before IS NULL AND from_state IS NULL AND state IN ('accepted', 'refused'))
        OR (serial = 2 AND before = 1 AND from_state = 'accepted' AND state IN ('rejected', 'set_right', 'taken_out'))),
    CONSTRAINT award_objection_not_by_freezer CHECK (handled_by <> frozen_by),
    CONSTRAINT award_objection_not_by_accused CHECK (substr(handled_path, 1, length(accused_path)) <> accused_path),
    CONSTRAINT award_objection_takes_out CHECK ((state = 'taken_out') = (fallen IS NOT NULL)),
    CONSTRAINT award_objection_takes_its_own CHECK (fallen IS NULL OR fallen = application),
    CONSTRAINT award_objection_sets_right CHECK ((state = 'set_right') = (corrected <> ''))
);
CREATE TABLE award_objector (
    county TEXT NOT NULL,
    objection TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (county, objection),
    FOREIGN KEY (county, objection) REFERENCES award_objection (county, id)
);
CREATE TABLE award_objector_opened (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    objection TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, objection) REFERENCES award_objector (county, objection)
);
CREATE INDEX award_objector_opened_of ON award_objector_opened (county, objection);
CREATE TABLE award_place (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    places BIGINT NOT NULL,
    rank BIGINT NOT NULL CHECK (rank > 0),
    standing TEXT NOT NULL CHECK (standing IN ('chosen', 'reserve', 'not_chosen')),
    seat BIGINT,
    explanation TEXT NOT NULL,
    PRIMARY KEY (county, contest, application),
    UNIQUE (county, contest, rank),
    UNIQUE (county, contest, seat),
    UNIQUE (county, contest, application, standing),
    FOREIGN KEY (county, contest, application) REFERENCES award_candidate (county, contest, application),
    FOREIGN KEY (county, contest, places) REFERENCES award_selection (county, contest, places),
    CONSTRAINT award_place_seat_exists CHECK (seat IS NULL OR seat BETWEEN 1 AND places),
    CONSTRAINT award_place_chosen_sits CHECK ((standing = 'chosen') = (seat IS NOT NULL)),
    CONSTRAINT award_place_loser_is_told CHECK (standing = 'chosen' OR explanation <> '')
);
CREATE TABLE award_rules (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    places BIGINT NOT NULL CHECK (places >= 0),
    content TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, contest, version),
    UNIQUE (county, contest, version, places, by_whom),
    FOREIGN KEY (county, contest) REFERENCES award_contest (county, id)
);
CREATE TABLE award_selection (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    rules BIGINT NOT NULL,
    places BIGINT NOT NULL,
    rules_by TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, contest),
    UNIQUE (county, contest, places),
    UNIQUE (county, contest, by_whom),
    FOREIGN KEY (county, contest, rules, places, rules_by) REFERENCES award_rules (county, contest, version, places, by_whom),
    CONSTRAINT award_selection_by_another CHECK (by_whom <> rules_by)
);
CREATE TABLE award_step (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before BIGINT,
    from_state TEXT,
    from_open BIGINT,
    state TEXT NOT NULL CHECK (state IN ('held', 'publicised', 'stayed', 'approved', 'fallen')),
    open BIGINT NOT NULL CHECK (open >= 0),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, contest, application, serial),
    UNIQUE (county, contest, application, serial, state),
    UNIQUE (county, contest, application, serial, state, open),
    FOREIGN KEY (county, contest, application) REFERENCES award_place (county, contest, application),
    FOREIGN KEY (county, contest, application, before, from_state, from_open) REFERENCES award_step (county, contest, application, serial, state, open),
    CONSTRAINT award_step_begins CHECK ((serial = 1) = (before IS NULL) AND (serial = 1) = (from_state IS NULL) AND (serial = 1) = (from_open IS NULL)),
    CONSTRAINT award_step_first CHECK (serial > 1 OR (state = 'held' AND open = 0)),
    CONSTRAINT award_step_next CHECK (before IS NULL OR before = serial - 1),
    CONSTRAINT award_step_way CHECK (from_state IS NULL OR (from_state || '>' || state) IN ('held>publicised', 'held>fallen', 'publicised>stayed', 'publicised>approved',
        'publicised>fallen', 'stayed>stayed', 'stayed>publicised', 'stayed>fallen', 'approved>fallen')),
    CONSTRAINT award_step_stays CHECK ((state = 'stayed') = (open > 0)),
    CONSTRAINT award_step_counts CHECK (from_open IS NULL OR state IN ('approved', 'fallen') OR (state = 'publicised' AND from_open <= 1)
        OR (state = 'stayed' AND (open = from_open + 1 OR open = from_open - 1))),
    CONSTRAINT award_step_says_why CHECK (state <> 'fallen' OR reason <> '')
);
CREATE TABLE award_terms (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    days BIGINT NOT NULL CHECK (days BETWEEN 1 AND 60),
    day_kind TEXT NOT NULL CHECK (day_kind IN ('calendar', 'working')),
    content TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, line, version),
    UNIQUE (county, line, version, days, day_kind),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);
CREATE TABLE banking (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL CHECK (debit IN ('counter', 'bank', 'treasury', 'online')),
    credit TEXT NOT NULL CHECK (credit IN ('counter', 'bank', 'treasury', 'online', 'channel_fees')),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    day TEXT NOT NULL,
    slip TEXT NOT NULL CHECK (slip <> ''),
    entry TEXT NOT NULL,
    asked TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    fee_fen BIGINT NOT NULL DEFAULT 0 CHECK (fee_fen >= 0),
    fee_debit TEXT CHECK (fee_debit = 'channel_fees'),
    fee_booked_fen BIGINT,
    fee_entry TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, entry, fee_fen),
    UNIQUE (county, id, fee_entry),
    CONSTRAINT banked_once UNIQUE (county, school, slip),
    CONSTRAINT an_entry_is_one_move UNIQUE (county, entry),
    CONSTRAINT a_fee_is_of_one_settlement UNIQUE (county, fee_entry),
    CONSTRAINT banking_is_booked FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT channel_fee_is_booked FOREIGN KEY (county, fee_entry, school, fund, fee_debit, credit, fee_booked_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT ways_of_money CHECK (CASE debit WHEN 'counter' THEN credit = 'bank' WHEN 'online' THEN credit IN ('bank', 'treasury') ELSE credit <> debit END),
    CONSTRAINT moved_for_a_reason CHECK (reason <> '' OR (debit IN ('bank', 'treasury') AND credit IN ('counter', 'online'))),
    CONSTRAINT channel_fee_of_a_settlement CHECK (CASE WHEN fee_fen = 0 THEN fee_debit IS NULL AND fee_booked_fen IS NULL AND fee_entry IS NULL
        ELSE credit = 'online' AND fee_debit IS NOT NULL AND fee_booked_fen IS NOT NULL AND fee_booked_fen = fee_fen AND fee_entry IS NOT NULL END)
);
CREATE TABLE banking_reversal (
    county TEXT NOT NULL,
    banking TEXT NOT NULL,
    entry TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    fee_fen BIGINT NOT NULL DEFAULT 0,
    fee_entry TEXT,
    CONSTRAINT banking_reversed_once PRIMARY KEY (county, banking),
    CONSTRAINT takes_the_whole_move_back FOREIGN KEY (county, banking, entry, fee_fen) REFERENCES banking (county, id, entry, fee_fen),
    CONSTRAINT takes_its_fee_back FOREIGN KEY (county, banking, fee_entry) REFERENCES banking (county, id, fee_entry),
    CONSTRAINT banking_reversal_stands_in_the_ledger FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, reverses),
    CONSTRAINT fee_reversal_stands_in_the_ledger FOREIGN KEY (county, fee_entry) REFERENCES ledger_entry (county, reverses),
    CONSTRAINT fee_taken_back_or_none CHECK ((fee_fen = 0) = (fee_entry IS NULL))
);
CREATE TABLE "base_place" (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    id TEXT NOT NULL,
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 31),
    consent TEXT NOT NULL,
    consent_given_at INTEGER NOT NULL,
    from_date TEXT NOT NULL,
    chosen_at INTEGER NOT NULL,
    account TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('guardian', 'class_teacher', 'paper', 'school', 'draw')),
    PRIMARY KEY (county, pupil, plan),
    UNIQUE (county, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT consent_before_base_place CHECK (chosen_at >= consent_given_at)
) STRICT;
CREATE INDEX base_place_by_plan ON base_place (county, plan);
CREATE TABLE base_place_group (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    course TEXT NOT NULL,
    from_date TEXT NOT NULL,
    PRIMARY KEY (county, pupil, plan, slot),
    FOREIGN KEY (county, pupil, plan) REFERENCES "base_place" (county, pupil, plan),
    FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id)
) STRICT;
CREATE INDEX base_place_group_by_course ON base_place_group (county, course);
CREATE TABLE base_place_group_past (
    county TEXT NOT NULL,
    choice TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    course TEXT NOT NULL,
    weekdays INTEGER NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('given_back', 'consent_withdrawn', 'moved', 'merged', 'group_cancelled', 'left_school', 'school')),
    ended_by TEXT NOT NULL,
    PRIMARY KEY (county, choice, course, from_date),
    FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id),
    CONSTRAINT base_group_not_left_before_it_began CHECK (until_date >= from_date)
) STRICT;
CREATE INDEX base_place_group_past_by_course ON base_place_group_past (county, course, until_date);
CREATE TABLE "base_place_past" (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    weekdays INTEGER NOT NULL,
    consent TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    chosen_at INTEGER NOT NULL,
    account TEXT NOT NULL,
    source TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    ended_by TEXT NOT NULL,
    PRIMARY KEY (county, id)
) STRICT;
CREATE TABLE bill (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    run TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 9),
    consent TEXT NOT NULL,
    consent_given_at BIGINT NOT NULL,
    notice TEXT NOT NULL,
    notice_published_at BIGINT NOT NULL,
    billed_at BIGINT NOT NULL,
    gross_fen BIGINT NOT NULL CHECK (gross_fen >= 0),
    cut_fen BIGINT NOT NULL CHECK (cut_fen >= 0),
    exempt_fen BIGINT NOT NULL CHECK (exempt_fen >= 0),
    due_fen BIGINT NOT NULL CHECK (due_fen >= 0),
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    basis TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, pupil, plan, serial),
    UNIQUE (county, id, notice, grade),
    UNIQUE (county, id, due_fen),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, run, school, plan, notice) REFERENCES bill_run (county, id, school, plan, notice),
    CONSTRAINT no_consent_no_bill FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT no_notice_no_bill FOREIGN KEY (county, notice, plan, notice_published_at) REFERENCES fee_notice (county, id, plan, published_at),
    CONSTRAINT no_ground_no_bill FOREIGN KEY (county, id, pupil, plan, consent, notice, billed_at)
        REFERENCES bill_ground (county, bill, pupil, plan, consent, notice, billed_at),
    CONSTRAINT consent_before_bill CHECK (consent_given_at < billed_at),
    CONSTRAINT notice_before_bill CHECK (notice_published_at <= billed_at),
    CONSTRAINT bill_adds_up CHECK (gross_fen - cut_fen - exempt_fen = due_fen)
);
CREATE INDEX bill_by_id ON bill (id);
CREATE INDEX bill_by_run ON bill (county, run);
CREATE INDEX bill_by_school ON bill (county, school, plan, id, pupil, serial, grade, notice, due_fen, exempt_fen);
CREATE TABLE bill_cancellation (
    county TEXT NOT NULL,
    bill TEXT NOT NULL,
    at BIGINT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    due_entry TEXT,
    exempt_entry TEXT,
    PRIMARY KEY (county, bill),
    FOREIGN KEY (county, bill) REFERENCES bill (county, id),
    FOREIGN KEY (county, due_entry) REFERENCES ledger_entry (county, id),
    FOREIGN KEY (county, exempt_entry) REFERENCES ledger_entry (county, id)
);
CREATE TABLE bill_ground (
    county TEXT NOT NULL,
    bill TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL,
    consent_kind TEXT NOT NULL,
    consent TEXT NOT NULL,
    consent_from BIGINT NOT NULL,
    consent_until BIGINT NOT NULL,
    notice TEXT NOT NULL,
    notice_published_at BIGINT NOT NULL,
    notice_until BIGINT NOT NULL,
    billed_at BIGINT NOT NULL,
    PRIMARY KEY (county, bill),
    UNIQUE (county, bill, pupil, plan, consent, notice, billed_at),
    CONSTRAINT consent_of_the_term FOREIGN KEY (county, plan, school_year, term) REFERENCES service_plan (county, id, school_year, term),
    CONSTRAINT consent_as_it_stood FOREIGN KEY (county, consent, pupil, consent_kind, school_year, term, consent_from, consent_until)
        REFERENCES consent_span (county, consent, pupil, kind, school_year, term, stood_from, stood_until) ON UPDATE CASCADE,
    CONSTRAINT notice_as_it_stood FOREIGN KEY (county, notice, plan, notice_published_at, notice_until)
        REFERENCES fee_notice_span (county, notice, plan, published_at, stood_until) ON UPDATE CASCADE,
    CONSTRAINT consent_to_after_school CHECK (consent_kind = 'after_school'),
    CONSTRAINT consent_stood_when_billed CHECK (consent_from <= billed_at AND billed_at <= consent_until),
    CONSTRAINT notice_stood_when_billed CHECK (notice_published_at <= billed_at AND billed_at <= notice_until)
);
CREATE INDEX bill_ground_of_consent ON bill_ground (county, consent);
CREATE INDEX bill_ground_of_notice ON bill_ground (county, notice);
CREATE TABLE bill_line (
    county TEXT NOT NULL,
    bill TEXT NOT NULL,
    item TEXT NOT NULL,
    notice TEXT NOT NULL,
    grade BIGINT NOT NULL,
    price_fen BIGINT NOT NULL,
    lessons BIGINT NOT NULL CHECK (lessons > 0),
    gross_fen BIGINT NOT NULL,
    unit TEXT NOT NULL DEFAULT 'lesson' CHECK (unit = 'lesson' OR unit = 'day'),
    PRIMARY KEY (county, bill, item),
    FOREIGN KEY (county, bill, notice, grade) REFERENCES bill (county, id, notice, grade),
    CONSTRAINT price_as_published FOREIGN KEY (county, notice, item, grade, price_fen) REFERENCES fee_notice_line (county, notice, item, grade, price_fen),
    CONSTRAINT line_adds_up CHECK (gross_fen = lessons * price_fen)
) WITHOUT ROWID;
CREATE TABLE bill_owed_again (
    county TEXT NOT NULL,
    relief TEXT NOT NULL,
    bill TEXT NOT NULL,
    waived_fen BIGINT NOT NULL CHECK (waived_fen >= 0),
    sent_fen BIGINT NOT NULL CHECK (sent_fen >= 0),
    PRIMARY KEY (county, relief, bill),
    FOREIGN KEY (county, relief) REFERENCES bill_relief_undo (county, relief),
    FOREIGN KEY (county, bill) REFERENCES bill (county, id),
    CONSTRAINT something_is_owed_again CHECK (waived_fen + sent_fen > 0)
);
CREATE INDEX bill_owed_again_of_bill ON bill_owed_again (county, bill);
CREATE TABLE bill_owed_late (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    relief TEXT NOT NULL,
    bill TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL CHECK (debit = 'receivable'),
    credit TEXT NOT NULL CHECK (credit = 'refunds_due'),
    sent_fen BIGINT NOT NULL CHECK (sent_fen > 0),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, entry),
    CONSTRAINT owed_late_of_what_was_undone FOREIGN KEY (county, relief) REFERENCES bill_relief_undo (county, relief),
    FOREIGN KEY (county, bill) REFERENCES bill (county, id),
    CONSTRAINT owed_late_is_booked FOREIGN KEY (county, entry, school, fund, debit, credit, sent_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen)
);
CREATE INDEX bill_owed_late_of_bill ON bill_owed_late (county, bill);
CREATE INDEX bill_owed_late_of_relief ON bill_owed_late (county, relief);
CREATE VIEW bill_owed_late_now AS
SELECT o.county, o.entry, o.relief, o.bill, o.sent_fen, o.at FROM bill_owed_late o
WHERE NOT EXISTS (SELECT 1 FROM ledger_entry v WHERE v.county = o.county AND v.reverses = o.entry);
CREATE TABLE bill_relief (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('exemption', 'stopped', 'left', 'correction', 'given_back', 'withdrawal')),
    reference TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen >= 0),
    refund_fen BIGINT NOT NULL CHECK (refund_fen >= 0),
    waived_fen BIGINT NOT NULL CHECK (waived_fen >= 0),
    exempt_fen BIGINT NOT NULL,
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    basis TEXT NOT NULL,
    refund_entry TEXT,
    waived_entry TEXT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    settlement_run TEXT,
    PRIMARY KEY (county, id),
    CONSTRAINT relieved_once UNIQUE (county, pupil, plan, cause, reference),
    UNIQUE (county, id, pupil, plan, refund_fen),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, refund_entry) REFERENCES ledger_entry (county, id),
    FOREIGN KEY (county, waived_entry) REFERENCES ledger_entry (county, id),
    CONSTRAINT relief_adds_up CHECK (refund_fen + waived_fen = amount_fen),
    FOREIGN KEY (county, settlement_run, plan) REFERENCES settlement_run (county, id, plan),
    CONSTRAINT corrected_after_a_settlement CHECK (cause <> 'correction' OR settlement_run IS NOT NULL),
    CONSTRAINT relief_takes_something_off CHECK (amount_fen > 0 OR (settlement_run IS NOT NULL AND exempt_fen < 0)),
    CONSTRAINT exempt_of_a_relief CHECK (CASE WHEN settlement_run IS NULL THEN exempt_fen IN (0, amount_fen) ELSE exempt_fen <= amount_fen END),
    CHECK ((refund_fen = 0) = (refund_entry IS NULL)),
    CHECK ((waived_fen = 0) = (waived_entry IS NULL))
);
CREATE INDEX bill_relief_by_plan ON bill_relief (county, school, plan);
CREATE TABLE bill_relief_undo (
    county TEXT NOT NULL,
    relief TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    refund_fen BIGINT NOT NULL,
    waived_fen BIGINT NOT NULL,
    underway_fen BIGINT NOT NULL,
    underway_entry TEXT,
    settlement_run TEXT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT undone_once PRIMARY KEY (county, relief),
    CONSTRAINT undone_as_relieved FOREIGN KEY (county, relief, pupil, plan, refund_fen) REFERENCES bill_relief (county, id, pupil, plan, refund_fen),
    FOREIGN KEY (county, settlement_run, plan) REFERENCES settlement_run (county, id, plan),
    FOREIGN KEY (county, underway_entry) REFERENCES ledger_entry (county, id),
    CONSTRAINT underway_within_the_right CHECK (underway_fen >= 0 AND underway_fen <= refund_fen),
    CONSTRAINT underway_is_booked CHECK ((underway_fen = 0) = (underway_entry IS NULL))
);
CREATE INDEX bill_relief_undo_of_pupil ON bill_relief_undo (county, pupil);
CREATE TABLE bill_run (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    notice TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('term', 'more')),
    bills BIGINT NOT NULL CHECK (bills > 0),
    due_fen BIGINT NOT NULL CHECK (due_fen >= 0),
    exempt_fen BIGINT NOT NULL CHECK (exempt_fen >= 0),
    due_entry TEXT,
    exempt_entry TEXT,
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, school, plan, notice),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, notice) REFERENCES fee_notice (county, id),
    FOREIGN KEY (county, due_entry) REFERENCES ledger_entry (county, id),
    FOREIGN KEY (county, exempt_entry) REFERENCES ledger_entry (county, id),
    CONSTRAINT what_is_due_is_booked CHECK ((due_fen = 0) = (due_entry IS NULL)),
    CONSTRAINT what_is_exempt_is_booked CHECK ((exempt_fen = 0) = (exempt_entry IS NULL))
);
CREATE INDEX bill_run_by_plan ON bill_run (county, plan);
CREATE TABLE bill_sent_beyond (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    relief TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT sent_beyond_once PRIMARY KEY (county, id),
    CONSTRAINT sent_beyond_what_was_undone FOREIGN KEY (county, relief) REFERENCES bill_relief_undo (county, relief)
);
CREATE INDEX bill_sent_beyond_of_relief ON bill_sent_beyond (county, relief);
CREATE VIEW bill_sent_now AS
SELECT b.county, b.id, b.relief, b.amount_fen FROM bill_sent_beyond b
WHERE NOT EXISTS (SELECT 1 FROM bill_sent_turn t WHERE t.county = b.county AND t.id = b.id AND t.turn = 'back'
                  AND NOT EXISTS (SELECT 1 FROM bill_sent_turn n WHERE n.county = t.county AND n.id = t.id AND n.serial = t.serial + 1));
CREATE TABLE bill_sent_turn (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    turn TEXT NOT NULL CHECK (turn IN ('back', 'again')),
    before_serial BIGINT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id, serial),
    CONSTRAINT turn_of_what_was_sent FOREIGN KEY (county, id) REFERENCES bill_sent_beyond (county, id),
    CONSTRAINT one_turn_after_the_other FOREIGN KEY (county, id, before_serial) REFERENCES bill_sent_turn (county, id, serial),
    CONSTRAINT turns_in_order CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END
        AND turn = CASE serial % 2 WHEN 1 THEN 'back' ELSE 'again' END)
);
CREATE TABLE bill_standing (
    county TEXT NOT NULL,
    bill TEXT NOT NULL,
    due_fen BIGINT NOT NULL,
    paid_fen BIGINT NOT NULL CHECK (paid_fen >= 0),
    waived_fen BIGINT NOT NULL CHECK (waived_fen >= 0),
    PRIMARY KEY (county, bill),
    FOREIGN KEY (county, bill, due_fen) REFERENCES bill (county, id, due_fen),
    CONSTRAINT never_paid_twice CHECK (paid_fen + waived_fen <= due_fen)
) WITHOUT ROWID;
CREATE TABLE bill_write_off (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    bill TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    reason TEXT NOT NULL CHECK (reason <> ''),
    document TEXT NOT NULL CHECK (document <> ''),
    asked_at BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, bill, amount_fen, asked_by),
    FOREIGN KEY (county, bill, pupil) REFERENCES bill (county, id, pupil),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school)
);
CREATE INDEX bill_write_off_of_bill ON bill_write_off (county, bill);
CREATE TABLE bill_write_off_answer (
    county TEXT NOT NULL,
    write_off TEXT NOT NULL,
    bill TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('confirmed', 'declined')),
    reason TEXT NOT NULL,
    entry TEXT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, write_off),
    UNIQUE (county, write_off, answer, entry),
    CONSTRAINT answered_as_asked FOREIGN KEY (county, write_off, bill, amount_fen, asked_by) REFERENCES bill_write_off (county, id, bill, amount_fen, asked_by),
    FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, id),
    CONSTRAINT written_off_by_another CHECK (by_whom <> asked_by),
    CONSTRAINT written_off_is_booked CHECK ((answer = 'confirmed') = (entry IS NOT NULL)),
    CONSTRAINT declined_with_a_reason CHECK (answer = 'confirmed' OR reason <> '')
);
CREATE INDEX bill_write_off_answer_of_bill ON bill_write_off_answer (county, bill);
CREATE TABLE bill_write_off_return (
    county TEXT NOT NULL,
    write_off TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer = 'confirmed'),
    entry TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, write_off),
    CONSTRAINT returned_what_was_written_off FOREIGN KEY (county, write_off, answer, entry) REFERENCES bill_write_off_answer (county, write_off, answer, entry),
    CONSTRAINT returned_is_reversed FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, reverses)
);
CREATE TABLE binding_slip (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    digest TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    issued_by_name TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    voided_at BIGINT,
    PRIMARY KEY (county, id),
    UNIQUE (county, digest),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (used_at IS NULL OR voided_at IS NULL)
);
CREATE INDEX binding_slip_by_digest ON binding_slip (digest);
CREATE INDEX binding_slip_by_pupil ON binding_slip (county, pupil);
CREATE TABLE body (
    id TEXT PRIMARY KEY,
    county TEXT NOT NULL REFERENCES division (code),
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('province_government', 'prefecture_government', 'county_government', 'department', 'school',
        'vocational_school', 'outside_body', 'management_zone')),
    department TEXT CHECK (department IN ('education', 'development_reform', 'finance', 'human_resources', 'housing', 'market_regulation',
        'civil_affairs', 'public_security', 'health', 'general_office', 'other')),
    level TEXT NOT NULL CHECK (level IN ('province', 'prefecture', 'county')),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    parent TEXT,
    path TEXT NOT NULL UNIQUE,
    opened TEXT NOT NULL,
    closed TEXT,
    version BIGINT NOT NULL,
    UNIQUE (county, id),
    FOREIGN KEY (parent) REFERENCES body (id),
    CHECK (closed IS NULL OR closed >= opened),
    CHECK ((kind = 'department') = (department IS NOT NULL)),
    CHECK ((parent IS NULL) = (kind = 'province_government'))
);
CREATE INDEX body_by_department ON body (department, level, path);
CREATE INDEX body_by_kind ON body (kind, level, path);
CREATE INDEX body_by_parent ON body (parent, path);
CREATE TABLE body_alias (
    body TEXT NOT NULL REFERENCES body (id),
    alias TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    rank BIGINT NOT NULL CHECK (rank BETWEEN 0 AND 2),
    PRIMARY KEY (body, alias, valid_from),
    CHECK (valid_from < valid_until)
);
CREATE INDEX body_alias_by_alias ON body_alias (alias);
CREATE TABLE body_change (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL REFERENCES body (id),
    change TEXT NOT NULL CHECK (change IN ('open', 'rename', 'change_kind', 'move', 'merge_into', 'absorb', 'split_into', 'split_from', 'close',
        'moved_to', 'moved_from')),
    effective TEXT NOT NULL,
    other TEXT REFERENCES body (id),
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    document TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    recorded_by TEXT NOT NULL
);
CREATE INDEX body_change_by_body ON body_change (body, effective, id);
CREATE INDEX body_change_by_kind ON body_change (change, body);
CREATE TABLE body_invoice (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'invoice'),
    body TEXT NOT NULL,
    number TEXT NOT NULL CHECK (number <> ''),
    lessons BIGINT NOT NULL CHECK (lessons >= 0),
    reckoned_fen BIGINT NOT NULL CHECK (reckoned_fen >= 0),
    invoiced_fen BIGINT NOT NULL CHECK (invoiced_fen > 0),
    difference_words TEXT NOT NULL,
    due_day TEXT NOT NULL,
    PRIMARY KEY (county, sheet),
    FOREIGN KEY (county, sheet, kind) REFERENCES pay_sheet (county, id, kind),
    CONSTRAINT differences_are_explained CHECK (invoiced_fen = reckoned_fen OR difference_words <> '')
);
CREATE INDEX body_invoice_by_number ON body_invoice (county, body, number);
CREATE TABLE body_place (
    body TEXT NOT NULL REFERENCES body (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    parent TEXT REFERENCES body (id),
    path TEXT NOT NULL,
    PRIMARY KEY (body, valid_from),
    CHECK (valid_from < valid_until)
);
CREATE INDEX body_place_by_parent ON body_place (parent, path);
CREATE INDEX body_place_by_path ON body_place (path);
CREATE TABLE body_price (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    course TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('lesson', 'pupil_lesson')),
    price_fen BIGINT NOT NULL CHECK (price_fen > 0),
    from_day TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school, course) REFERENCES course (county, school, id)
);
CREATE INDEX body_price_by_school ON body_price (county, school, from_day);
CREATE TABLE body_span (
    body TEXT NOT NULL REFERENCES body (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    department TEXT,
    PRIMARY KEY (body, valid_from),
    CHECK (valid_from < valid_until)
);
CREATE TABLE booked_before (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL CHECK (debit IN ('bank', 'treasury')),
    credit TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    channel TEXT NOT NULL,
    channel_reference TEXT NOT NULL CHECK (channel_reference <> ''),
    day TEXT NOT NULL,
    payer TEXT NOT NULL,
    remark TEXT NOT NULL,
    import TEXT,
    payment TEXT,
    use_id TEXT,
    use_kind TEXT CHECK (use_kind = 'handed_back'),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT booked_before_once PRIMARY KEY (county, entry),
    CONSTRAINT a_line_once UNIQUE (county, school, channel, channel_reference),
    CONSTRAINT one_entry_for_a_payment UNIQUE (county, payment),
    CONSTRAINT entry_was_booked FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    FOREIGN KEY (county, import, school, channel) REFERENCES statement_import (county, id, school, channel),
    FOREIGN KEY (county, payment, school, amount_fen) REFERENCES payment (county, id, school, amount_fen),
    CONSTRAINT taken_out_of_unknown_money FOREIGN KEY (county, use_id, payment, amount_fen, use_kind)
        REFERENCES payment_use (county, id, payment, amount_fen, kind),
    CONSTRAINT of_the_same_account CHECK (debit = channel),
    CONSTRAINT seen_at_once_or_later CHECK ((import IS NULL) = (payment IS NOT NULL)),
    CHECK ((payment IS NULL) = (use_id IS NULL) AND (payment IS NULL) = (use_kind IS NULL))
);
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
CREATE TABLE "carried_balance" (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    successor TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund IN ('service', 'agency')),
    account TEXT NOT NULL CHECK (account IN ('counter', 'bank', 'treasury')),
    against TEXT NOT NULL CHECK (against = 'carried'),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    from_entry TEXT NOT NULL,
    to_entry TEXT NOT NULL,
    turn BIGINT NOT NULL CHECK (turn > 0),
    before_turn BIGINT,
    before_entry TEXT,
    document TEXT NOT NULL CHECK (document <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id, account),
    CONSTRAINT carried_once UNIQUE (county, school, fund, account, turn),
    UNIQUE (county, from_entry),
    UNIQUE (county, to_entry),
    UNIQUE (county, id, account, from_entry, to_entry),
    UNIQUE (county, school, fund, account, turn, from_entry),
    CHECK (school <> successor),
    CONSTRAINT carried_out_in_the_ledger FOREIGN KEY (county, from_entry, school, fund, against, account, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT carried_in_in_the_ledger FOREIGN KEY (county, to_entry, successor, fund, account, against, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT carried_behind_the_one_before FOREIGN KEY (county, school, fund, account, before_turn, before_entry)
        REFERENCES "carried_balance" (county, school, fund, account, turn, from_entry),
    CONSTRAINT carried_turns_without_gaps CHECK (CASE WHEN turn = 1 THEN before_turn IS NULL AND before_entry IS NULL
        ELSE before_turn IS NOT NULL AND before_entry IS NOT NULL AND before_turn = turn - 1 END)
);
CREATE INDEX carried_to_successor ON carried_balance (county, successor, fund);
CREATE TABLE "carried_balance_reversal" (
    county TEXT NOT NULL,
    carried TEXT NOT NULL,
    account TEXT NOT NULL,
    from_entry TEXT NOT NULL,
    to_entry TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT carried_back_once PRIMARY KEY (county, carried, account),
    FOREIGN KEY (county, carried, account, from_entry, to_entry) REFERENCES "carried_balance" (county, id, account, from_entry, to_entry),
    CONSTRAINT carried_out_reversed FOREIGN KEY (county, from_entry) REFERENCES ledger_entry (county, reverses),
    CONSTRAINT carried_in_reversed FOREIGN KEY (county, to_entry) REFERENCES ledger_entry (county, reverses)
);
CREATE TABLE carry_over_agreement (
    county TEXT NOT NULL,
    refund_right TEXT NOT NULL,
    pupil TEXT NOT NULL,
    agreed_at BIGINT NOT NULL,
    account TEXT NOT NULL,
    account_name TEXT NOT NULL,
    PRIMARY KEY (county, refund_right),
    FOREIGN KEY (county, refund_right, pupil) REFERENCES refund_right (county, id, pupil)
);
CREATE TABLE check_case (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    rule TEXT NOT NULL CHECK (rule <> ''),
    subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    occurrence TEXT NOT NULL,
    school TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
    money TEXT NOT NULL CHECK (money IN ('yes', 'no')),
    a BIGINT NOT NULL,
    b BIGINT NOT NULL,
    t TEXT NOT NULL,
    u TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    words_en TEXT NOT NULL CHECK (words_en <> ''),
    run TEXT NOT NULL,
    found_at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT found_once UNIQUE (county, rule, subject, occurrence),
    UNIQUE (county, id, school),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE INDEX check_case_by_id ON check_case (id);
CREATE INDEX check_case_of_school ON check_case (county, school, rule);
CREATE TABLE check_run (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    trigger_kind TEXT NOT NULL CHECK (trigger_kind IN ('night', 'event', 'asked')),
    path TEXT NOT NULL CHECK (path <> ''),
    schools BIGINT NOT NULL CHECK (schools >= 0),
    hits BIGINT NOT NULL CHECK (hits >= 0),
    opened BIGINT NOT NULL CHECK (opened >= 0),
    gone BIGINT NOT NULL CHECK (gone >= 0),
    microseconds BIGINT NOT NULL CHECK (microseconds >= 0),
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX check_run_by_time ON check_run (county, at);
CREATE TABLE check_run_rule (
    county TEXT NOT NULL,
    run TEXT NOT NULL,
    rule TEXT NOT NULL,
    hits BIGINT NOT NULL CHECK (hits >= 0),
    opened BIGINT NOT NULL CHECK (opened >= 0),
    gone BIGINT NOT NULL CHECK (gone >= 0),
    unset BIGINT NOT NULL CHECK (unset >= 0),
    microseconds BIGINT NOT NULL CHECK (microseconds >= 0),
    PRIMARY KEY (county, run, rule),
    FOREIGN KEY (county, run) REFERENCES check_run (county, id)
);
CREATE TABLE check_standing (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    school TEXT NOT NULL,
    rule TEXT NOT NULL,
    found_at BIGINT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    owner TEXT NOT NULL,
    owner_post TEXT NOT NULL,
    gone_at BIGINT,
    PRIMARY KEY (county, case_id),
    FOREIGN KEY (county, case_id, school) REFERENCES check_case (county, id, school),
    CONSTRAINT stands_as_its_last_step FOREIGN KEY (county, case_id, serial, state) REFERENCES check_step (county, case_id, serial, state)
);
CREATE INDEX check_standing_by_owner ON check_standing (owner, found_at) WHERE state = 'open';
CREATE INDEX check_standing_by_school ON check_standing (school, found_at);
CREATE INDEX check_standing_by_time ON check_standing (found_at, case_id);
CREATE TABLE check_step (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('found', 'note', 'explained', 'ordered', 'released', 'closed')),
    state TEXT NOT NULL CHECK (state IN ('open', 'explained', 'ordered', 'closed')),
    before_serial BIGINT,
    before_state TEXT,
    school TEXT NOT NULL,
    words TEXT NOT NULL,
    order_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    by_body TEXT,
    PRIMARY KEY (county, case_id, serial),
    UNIQUE (county, id),
    UNIQUE (county, case_id, serial, state),
    CONSTRAINT of_its_case FOREIGN KEY (county, case_id, school) REFERENCES check_case (county, id, school),
    CONSTRAINT follows_a_state FOREIGN KEY (county, case_id, before_serial, before_state) REFERENCES check_step (county, case_id, serial, state),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'found' THEN serial = 1 AND state = 'open'
        WHEN 'note' THEN serial > 1 AND state = COALESCE(before_state, '')
        WHEN 'explained' THEN COALESCE(before_state, '') = 'open' AND state = 'explained'
        WHEN 'ordered' THEN COALESCE(before_state, '') = 'open' AND state = 'ordered'
        WHEN 'released' THEN COALESCE(before_state, '') = 'ordered' AND state = 'open'
        ELSE COALESCE(before_state, '') IN ('open', 'ordered') AND state = 'closed' END),
    CONSTRAINT nobody_decides_their_own_case CHECK (act IN ('found', 'note') OR (by_body IS NOT NULL AND by_body <> school)),
    CONSTRAINT decisions_have_a_reason CHECK (act = 'found' OR words <> ''),
    CONSTRAINT an_order_is_named CHECK (act <> 'ordered' OR order_id <> '')
);
CREATE TABLE circular (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    body_path TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('praise', 'criticism')),
    title TEXT NOT NULL CHECK (title <> ''),
    addressees TEXT NOT NULL CHECK (addressees <> ''),
    demands TEXT NOT NULL,
    holds_until TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed_off', 'published', 'withdrawn', 'dropped')),
    version BIGINT NOT NULL CHECK (version > 0),
    drafted_at BIGINT NOT NULL,
    drafted_by TEXT NOT NULL,
    drafted_by_name TEXT NOT NULL,
    number TEXT,
    signed_at BIGINT,
    signed_by TEXT,
    signed_by_name TEXT,
    published_at BIGINT,
    ended_at BIGINT,
    ended_why TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, body, number),
    UNIQUE (county, id, kind),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CONSTRAINT another_person_signs CHECK (signed_by IS NULL OR signed_by <> drafted_by),
    CHECK ((signed_at IS NULL) = (signed_by IS NULL) AND (signed_at IS NULL) = (number IS NULL)),
    CHECK (state NOT IN ('signed_off', 'published', 'withdrawn') OR signed_at IS NOT NULL),
    CHECK (state NOT IN ('published', 'withdrawn') OR published_at IS NOT NULL),
    CHECK ((state IN ('withdrawn', 'dropped')) = (ended_at IS NOT NULL)),
    CHECK ((ended_at IS NULL) = (ended_why IS NULL)),
    CHECK (published_at IS NULL OR published_at >= signed_at)
);
CREATE INDEX circular_by_body ON circular (county, body_path);
CREATE INDEX circular_by_state ON circular (county, state, holds_until);
CREATE INDEX circular_of_body ON circular (body, state);
CREATE TABLE circular_fact (
    county TEXT NOT NULL,
    circular TEXT NOT NULL,
    kind TEXT NOT NULL,
    position BIGINT NOT NULL CHECK (position >= 0),
    body TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    evaluation TEXT,
    grade TEXT,
    order_county TEXT,
    rectification TEXT,
    closed_at BIGINT NOT NULL,
    stated_at BIGINT NOT NULL,
    PRIMARY KEY (county, circular, position),
    FOREIGN KEY (county, circular, kind) REFERENCES circular (county, id, kind),
    FOREIGN KEY (county, evaluation, body, grade) REFERENCES evaluation_result (county, evaluation, subject, grade),
    CHECK ((evaluation IS NULL) = (grade IS NULL)),
    CHECK ((order_county IS NULL) = (rectification IS NULL)),
    CONSTRAINT from_one_closed_thing CHECK ((evaluation IS NULL) <> (rectification IS NULL)),
    CONSTRAINT closed_before_it_was_stated CHECK (closed_at <= stated_at)
);
CREATE INDEX circular_fact_by_body ON circular_fact (body, kind);
CREATE TABLE class_year (
    county TEXT NOT NULL,
    class TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 9),
    number BIGINT NOT NULL,
    name TEXT NOT NULL,
    head_teacher TEXT REFERENCES account_name (account),
    PRIMARY KEY (county, class, school_year),
    FOREIGN KEY (county, class) REFERENCES school_class (county, id)
);
CREATE TABLE clawback (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    line TEXT NOT NULL,
    check_step TEXT,
    outcome TEXT CHECK (outcome IN ('failed', 'revoked')),
    withdrawal_step TEXT,
    withdrawal_state TEXT CHECK (withdrawal_state = 'withdrawn'),
    terms BIGINT NOT NULL,
    keeps TEXT NOT NULL,
    keeps_percent BIGINT NOT NULL,
    received_fen BIGINT NOT NULL CHECK (received_fen >= 0),
    spent_fen BIGINT NOT NULL CHECK (spent_fen BETWEEN 0 AND received_fen),
    stays_fen BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen >= 0),
    PRIMARY KEY (county, id),
    CONSTRAINT once_for_a_unit UNIQUE (county, unit),
    UNIQUE (county, id, amount_fen),
    FOREIGN KEY (county, unit, line) REFERENCES construction_unit (county, unit, line),
    CONSTRAINT from_an_outcome FOREIGN KEY (county, check_step, unit, outcome) REFERENCES programme_check_step (county, id, unit, outcome),
    CONSTRAINT from_a_withdrawal FOREIGN KEY (county, withdrawal_step, unit, withdrawal_state) REFERENCES withdrawal_step (county, id, unit, state),
    CONSTRAINT from_one_of_the_two CHECK (CASE WHEN check_step IS NOT NULL THEN outcome IS NOT NULL AND withdrawal_step IS NULL AND withdrawal_state IS NULL
        ELSE outcome IS NULL AND withdrawal_step IS NOT NULL AND withdrawal_state IS NOT NULL END),
    CONSTRAINT by_the_rules_of_the_line FOREIGN KEY (county, line, terms, keeps, keeps_percent) REFERENCES construction_terms (county, line, version, keeps, keeps_percent),
    CONSTRAINT stays_by_the_rule CHECK (CASE keeps WHEN 'nothing' THEN stays_fen = 0 WHEN 'spent' THEN stays_fen = spent_fen ELSE stays_fen = received_fen * keeps_percent / 100 END),
    CONSTRAINT the_rest_comes_back CHECK (amount_fen = received_fen - stays_fen)
);
CREATE TABLE clawback_payment (
    county TEXT NOT NULL,
    clawback TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before_serial BIGINT,
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    first_fen BIGINT,
    before_fen BIGINT NOT NULL,
    paid_fen BIGINT NOT NULL CHECK (paid_fen > 0),
    left_fen BIGINT NOT NULL CHECK (left_fen >= 0),
    on_day TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    act TEXT NOT NULL CHECK (act = 'clawback.paid'),
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, clawback, serial),
    UNIQUE (county, id),
    UNIQUE (county, clawback, serial, left_fen),
    FOREIGN KEY (county, clawback) REFERENCES clawback (county, id),
    CONSTRAINT begins_with_the_whole FOREIGN KEY (county, clawback, first_fen) REFERENCES clawback (county, id, amount_fen),
    CONSTRAINT counts_down FOREIGN KEY (county, clawback, before_serial, before_fen) REFERENCES clawback_payment (county, clawback, serial, left_fen),
    CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND first_fen IS NOT NULL AND first_fen = before_fen ELSE first_fen IS NULL AND before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT what_is_left CHECK (left_fen = before_fen - paid_fen),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, unit, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);
CREATE TABLE cleanup_campaign (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    name TEXT NOT NULL,
    scope TEXT NOT NULL,
    opens_on TEXT NOT NULL,
    closes_on TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    opened_by TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (closes_on >= opens_on)
);
CREATE INDEX cleanup_campaign_by_id ON cleanup_campaign (id);
CREATE TABLE cleanup_inventory (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    body TEXT NOT NULL,
    notice TEXT,
    number TEXT,
    title TEXT NOT NULL,
    same_key TEXT NOT NULL,
    first_published TEXT NOT NULL,
    stated_expiry TEXT,
    task_deadline TEXT,
    trial INTEGER NOT NULL,
    pure_repeal INTEGER NOT NULL,
    expiry_rule TEXT NOT NULL CHECK (expiry_rule IN ('stated', 'five_years', 'two_years', 'task_deadline', 'permanent')),
    expires_on TEXT,
    outcome TEXT CHECK (outcome IN ('keep', 'amend', 'repeal', 'lapsed', 'not_listed')),
    outcome_on TEXT,
    added_at BIGINT NOT NULL,
    added_by TEXT NOT NULL,
    removed_at BIGINT,
    removed_reason TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, notice),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id),
    CHECK ((expires_on IS NULL) = (expiry_rule = 'permanent')),
    CHECK ((outcome IS NULL) = (outcome_on IS NULL)),
    CHECK ((removed_at IS NULL) = (removed_reason IS NULL))
);
CREATE INDEX cleanup_inventory_by_body ON cleanup_inventory (body, id);
CREATE INDEX cleanup_inventory_by_expiry ON cleanup_inventory (expires_on);
CREATE TABLE cleanup_list (
    county TEXT NOT NULL,
    campaign TEXT NOT NULL,
    body TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by TEXT NOT NULL,
    list TEXT NOT NULL,
    not_listed TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (county, campaign, body),
    FOREIGN KEY (county, body) REFERENCES body (county, id)
);
CREATE TABLE cleanup_reminder (
    county TEXT NOT NULL,
    item TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    warning TEXT NOT NULL CHECK (warning IN ('six_months', 'thirty_days', 'over')),
    at BIGINT NOT NULL,
    PRIMARY KEY (county, item, expires_on, warning),
    FOREIGN KEY (county, item) REFERENCES cleanup_inventory (county, id)
);
CREATE TABLE cleanup_verdict (
    county TEXT NOT NULL,
    campaign TEXT NOT NULL,
    item TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    verdict TEXT NOT NULL CHECK (verdict IN ('keep', 'amend', 'repeal', 'lapsed')),
    reason TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    given_by TEXT NOT NULL,
    given_by_name TEXT NOT NULL,
    checked_at BIGINT,
    checked_by TEXT,
    checked_by_name TEXT,
    PRIMARY KEY (county, campaign, item),
    FOREIGN KEY (county, item) REFERENCES cleanup_inventory (county, id),
    CONSTRAINT verdict_checked_by_a_second_person CHECK (checked_by IS NULL OR checked_by <> given_by),
    CHECK ((checked_by IS NULL) = (checked_at IS NULL))
);
CREATE TABLE collection_ban (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    document TEXT NOT NULL CHECK (document <> ''),
    entered_at BIGINT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    ended_at BIGINT,
    ended_by TEXT,
    end_reason TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE INDEX collection_ban_by_pupil ON collection_ban (county, pupil);
CREATE TABLE collector (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    relation TEXT NOT NULL CHECK (relation <> ''),
    phone_tail TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    added_by TEXT NOT NULL,
    added_by_name TEXT NOT NULL,
    ended_at BIGINT,
    ended_by TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX collector_by_pupil ON collector (county, pupil);
CREATE TABLE competence (
    kind TEXT NOT NULL CHECK (kind IN ('money', 'voluntariness', 'teaching', 'safety', 'staff', 'other')),
    subject TEXT NOT NULL CHECK (subject IN ('school', 'outside_body', 'bureau')),
    department TEXT NOT NULL CHECK (department IN ('same', 'education', 'development_reform', 'market_regulation', 'finance')),
    place TEXT NOT NULL CHECK (place IN ('own', 'above')),
    source TEXT NOT NULL,
    confirmed TEXT NOT NULL CHECK (confirmed IN ('yes', 'no')),
    PRIMARY KEY (kind, subject),
    CHECK (subject <> 'bureau' OR place = 'above')
);
CREATE TABLE competition_announcement (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    mode TEXT NOT NULL,
    opened_by TEXT,
    announced_by TEXT NOT NULL,
    announced_by_name TEXT NOT NULL,
    announced_on TEXT NOT NULL,
    appeal_until TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, edition, event),
    UNIQUE (county, edition, event, appeal_until),
    FOREIGN KEY (county, edition, event, mode) REFERENCES competition_event (county, edition, event, mode),
    FOREIGN KEY (county, edition, event, opened_by) REFERENCES competition_opening (county, edition, event, opened_by),
    CHECK ((mode = 'ranked') = (opened_by IS NOT NULL)),
    CHECK (opened_by IS NULL OR opened_by <> announced_by),
    CHECK (appeal_until >= announced_on)
);
CREATE TABLE competition_appeal (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode = 'ranked'),
    entry TEXT NOT NULL,
    about TEXT NOT NULL CHECK (about IN ('score', 'conduct', 'eligibility')),
    words TEXT NOT NULL CHECK (words <> ''),
    on_day TEXT NOT NULL,
    announced_until TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, entry),
    UNIQUE (county, entry, about),
    FOREIGN KEY (county, entry, edition, event, mode) REFERENCES competition_entry (county, id, edition, event, mode),
    FOREIGN KEY (county, edition, event, announced_until) REFERENCES competition_announcement (county, edition, event, appeal_until),
    CHECK (on_day <= announced_until)
);
CREATE INDEX competition_appeal_by_event ON competition_appeal (county, edition, event);
CREATE TABLE competition_certificate (
    county TEXT NOT NULL,
    number TEXT NOT NULL CHECK (number <> ''),
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    entry TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('contestant', 'tutor')),
    contestant BIGINT,
    tutor BIGINT,
    place BIGINT NOT NULL,
    mode TEXT NOT NULL,
    round BIGINT,
    level TEXT NOT NULL CHECK (level <> ''),
    shown TEXT,
    issued_on TEXT NOT NULL,
    PRIMARY KEY (county, number),
    UNIQUE (county, entry, kind, place),
    FOREIGN KEY (county, edition, event) REFERENCES competition_close (county, edition, event),
    FOREIGN KEY (county, entry, edition, event, mode) REFERENCES competition_entry (county, id, edition, event, mode),
    FOREIGN KEY (county, entry, contestant) REFERENCES competition_contestant (county, entry, place),
    FOREIGN KEY (county, entry, tutor) REFERENCES competition_tutor (county, entry, place),
    FOREIGN KEY (county, entry, round, level) REFERENCES competition_result (county, entry, round, level),
    FOREIGN KEY (county, shown) REFERENCES competition_showing (county, entry),
    CHECK ((kind = 'contestant') = (contestant IS NOT NULL)),
    CHECK ((kind = 'tutor') = (tutor IS NOT NULL)),
    CHECK (place = coalesce(contestant, tutor)),
    CHECK ((mode = 'ranked') = (round IS NOT NULL)),
    CHECK ((mode = 'showcase') = (level = 'shown')),
    CHECK ((mode = 'showcase') = (shown IS NOT NULL)),
    CHECK (shown IS NULL OR shown = entry)
);
CREATE INDEX competition_certificate_by_edition ON competition_certificate (county, edition, event);
CREATE INDEX competition_certificate_by_number ON competition_certificate (number);
CREATE TABLE competition_close (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    appeal_until TEXT NOT NULL,
    closed_on TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, edition, event),
    FOREIGN KEY (county, edition, event, appeal_until) REFERENCES competition_announcement (county, edition, event, appeal_until),
    CHECK (closed_on > appeal_until)
);
CREATE UNIQUE INDEX competition_close_day ON competition_close (county, edition, event, closed_on);
CREATE TABLE competition_contestant (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    place BIGINT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    team_max BIGINT NOT NULL,
    born_from TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    born TEXT NOT NULL,
    consent BIGINT NOT NULL CHECK (consent IN (0, 1)),
    active BIGINT CHECK (active = 1),
    PRIMARY KEY (county, entry, place),
    UNIQUE (county, edition, event, number, active),
    FOREIGN KEY (county, entry, edition, event) REFERENCES competition_entry (county, id, edition, event),
    FOREIGN KEY (county, edition, event, team_max, born_from) REFERENCES competition_event (county, edition, event, team_max, born_from),
    CHECK (place BETWEEN 1 AND team_max),
    CHECK (born >= born_from)
);
CREATE INDEX competition_contestant_by_number ON competition_contestant (county, number);
CREATE TABLE competition_declaration (
    county TEXT NOT NULL,
    judge TEXT NOT NULL,
    bodies TEXT NOT NULL,
    pupils TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, judge),
    FOREIGN KEY (county, judge) REFERENCES competition_judge (county, id)
);
CREATE TABLE competition_edition (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    line TEXT NOT NULL,
    office TEXT NOT NULL,
    tier TEXT NOT NULL CHECK (tier IN ('school', 'prefecture', 'province')),
    mode TEXT NOT NULL CHECK (mode IN ('ranked', 'showcase')),
    content TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    written_by TEXT NOT NULL,
    written_by_name TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, mode),
    UNIQUE (county, id, written_by),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);
CREATE INDEX competition_edition_by_line ON competition_edition (county, line);
CREATE TABLE competition_entry (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    mode TEXT NOT NULL,
    body TEXT NOT NULL,
    path TEXT NOT NULL CHECK (path IN ('prefecture', 'direct')),
    prefecture TEXT NOT NULL,
    title TEXT NOT NULL,
    promoted_from TEXT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, edition, event),
    UNIQUE (county, id, edition, event, mode),
    FOREIGN KEY (county, edition, event, mode) REFERENCES competition_event (county, edition, event, mode),
    FOREIGN KEY (county, promoted_from) REFERENCES competition_entry (county, id),
    CHECK (path <> 'prefecture' OR prefecture <> ''),
    CHECK (promoted_from IS NULL OR promoted_from <> id)
);
CREATE INDEX competition_entry_by_body ON competition_entry (county, body);
CREATE INDEX competition_entry_by_event ON competition_entry (county, edition, event);
CREATE TABLE competition_entry_now (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (county, entry),
    UNIQUE (county, entry, state),
    FOREIGN KEY (county, entry, serial, state) REFERENCES competition_entry_step (county, entry, serial, state)
);
CREATE TABLE competition_entry_step (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before BIGINT,
    from_state TEXT,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, entry, serial),
    UNIQUE (county, entry, serial, state),
    FOREIGN KEY (county, entry) REFERENCES competition_entry (county, id),
    FOREIGN KEY (county, entry, before, from_state) REFERENCES competition_entry_step (county, entry, serial, state),
    CHECK ((serial = 1) = (before IS NULL)),
    CHECK ((serial = 1) = (from_state IS NULL)),
    CHECK (before IS NULL OR before = serial - 1),
    CHECK (serial > 1 OR state = 'submitted'),
    CHECK (from_state IS NULL OR (from_state || '>' || state) IN ('submitted>confirmed', 'submitted>refused', 'submitted>withdrawn', 'confirmed>withdrawn', 'confirmed>absent')),
    CHECK (state NOT IN ('refused', 'withdrawn') OR reason <> '')
);
CREATE TABLE competition_erasure (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT,
    over_on TEXT NOT NULL,
    kept_years BIGINT NOT NULL CHECK (kept_years > 0),
    years_from TEXT NOT NULL CHECK (years_from IN ('parameter', 'usual')),
    kept_until TEXT NOT NULL,
    erased_on TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, edition),
    FOREIGN KEY (county, edition) REFERENCES competition_published (county, edition),
    CONSTRAINT names_erased_after_the_closing FOREIGN KEY (county, edition, event, over_on) REFERENCES competition_close (county, edition, event, closed_on),
    CONSTRAINT names_erased_after_their_term CHECK (kept_until > over_on AND erased_on > kept_until)
);
CREATE TABLE competition_event (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL CHECK (event <> ''),
    mode TEXT NOT NULL,
    team_max BIGINT NOT NULL CHECK (team_max BETWEEN 1 AND 100),
    tutors_max BIGINT NOT NULL CHECK (tutors_max BETWEEN 0 AND 20),
    born_from TEXT NOT NULL,
    PRIMARY KEY (county, edition, event),
    UNIQUE (county, edition, event, mode),
    UNIQUE (county, edition, event, team_max, born_from),
    UNIQUE (county, edition, event, tutors_max),
    FOREIGN KEY (county, edition, mode) REFERENCES competition_published (county, edition, mode)
);
CREATE TABLE competition_first_code (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    code TEXT NOT NULL CHECK (length(code) = 6),
    layer BIGINT NOT NULL CHECK (layer = 1),
    entry TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'confirmed'),
    PRIMARY KEY (county, edition, event, code),
    UNIQUE (county, edition, event, code, entry),
    UNIQUE (county, entry),
    FOREIGN KEY (county, edition, event, layer) REFERENCES competition_layer (county, edition, event, layer),
    FOREIGN KEY (county, entry, edition, event) REFERENCES competition_entry (county, id, edition, event),
    FOREIGN KEY (county, entry, state) REFERENCES competition_entry_now (county, entry, state)
);
CREATE TABLE competition_first_decision (
    county TEXT NOT NULL,
    appeal TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('upheld', 'refused')),
    words TEXT NOT NULL CHECK (words <> ''),
    further_until TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, appeal),
    UNIQUE (county, appeal, outcome),
    UNIQUE (county, appeal, outcome, further_until),
    UNIQUE (county, appeal, by_whom),
    FOREIGN KEY (county, appeal) REFERENCES competition_appeal (county, id)
);
CREATE TABLE competition_further_appeal (
    county TEXT NOT NULL,
    appeal TEXT NOT NULL,
    decided TEXT NOT NULL CHECK (decided = 'refused'),
    decided_until TEXT NOT NULL,
    on_day TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, appeal),
    FOREIGN KEY (county, appeal, decided, decided_until) REFERENCES competition_first_decision (county, appeal, outcome, further_until),
    CHECK (on_day <= decided_until)
);
CREATE TABLE competition_judge (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    unit TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, edition, event),
    UNIQUE (county, edition, event, person),
    FOREIGN KEY (county, edition, event) REFERENCES competition_event (county, edition, event),
    CHECK (person <> by_whom)
);
CREATE INDEX competition_judge_by_person ON competition_judge (person);
CREATE TABLE competition_judging (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    judge TEXT NOT NULL,
    code TEXT NOT NULL,
    first_code TEXT NOT NULL,
    entry TEXT NOT NULL,
    duty TEXT NOT NULL CHECK (duty = 'marks'),
    facts TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, edition, event, judge, code),
    FOREIGN KEY (county, edition, event, code, first_code) REFERENCES competition_second_code (county, edition, event, code, first_code),
    FOREIGN KEY (county, edition, event, first_code, entry) REFERENCES competition_first_code (county, edition, event, code, entry),
    FOREIGN KEY (county, judge, entry, duty) REFERENCES competition_pair (county, judge, entry, duty)
);
CREATE TABLE competition_layer (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode = 'ranked'),
    layer BIGINT NOT NULL CHECK (layer IN (1, 2)),
    before_layer BIGINT,
    before_by TEXT,
    drawn_by TEXT NOT NULL,
    drawn_by_name TEXT NOT NULL,
    seed TEXT NOT NULL,
    commitment TEXT NOT NULL,
    record TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, edition, event, layer),
    UNIQUE (county, edition, event, layer, drawn_by),
    FOREIGN KEY (county, edition, event, mode) REFERENCES competition_event (county, edition, event, mode),
    FOREIGN KEY (county, edition, event, before_layer, before_by) REFERENCES competition_layer (county, edition, event, layer, drawn_by),
    CHECK ((layer = 1) = (before_layer IS NULL)),
    CHECK ((layer = 1) = (before_by IS NULL)),
    CHECK (before_layer IS NULL OR before_layer = 1),
    CHECK (before_by IS NULL OR before_by <> drawn_by)
);
CREATE TABLE competition_mark (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    judge TEXT NOT NULL,
    code TEXT NOT NULL,
    facts TEXT NOT NULL,
    total BIGINT NOT NULL CHECK (total >= 0),
    PRIMARY KEY (county, edition, event, judge, code),
    FOREIGN KEY (county, edition, event, judge, code) REFERENCES competition_judging (county, edition, event, judge, code),
    FOREIGN KEY (county, edition, event, judge) REFERENCES competition_signature (county, edition, event, judge)
);
CREATE TABLE competition_opening (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    judges BIGINT NOT NULL,
    last_signature BIGINT NOT NULL,
    opened_by TEXT NOT NULL,
    opened_by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, edition, event),
    UNIQUE (county, edition, event, opened_by),
    FOREIGN KEY (county, edition, event, last_signature, judges) REFERENCES competition_signature (county, edition, event, serial, judges),
    CHECK (last_signature = judges)
);
CREATE TABLE competition_pair (
    county TEXT NOT NULL,
    judge TEXT NOT NULL,
    entry TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    duty TEXT NOT NULL CHECK (duty IN ('marks', 'avoids')),
    relation TEXT NOT NULL CHECK (relation IN ('', 'own_unit', 'own_pupil', 'declared_unit', 'declared_pupil', 'recused')),
    words TEXT NOT NULL,
    PRIMARY KEY (county, judge, entry),
    UNIQUE (county, judge, entry, duty),
    FOREIGN KEY (county, judge, edition, event) REFERENCES competition_judge (county, id, edition, event),
    FOREIGN KEY (county, entry, edition, event) REFERENCES competition_entry (county, id, edition, event),
    CHECK ((duty = 'avoids') = (relation <> ''))
);
CREATE INDEX competition_pair_by_entry ON competition_pair (county, entry);
CREATE TABLE competition_panel (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    layer BIGINT NOT NULL CHECK (layer = 2),
    judges BIGINT NOT NULL CHECK (judges > 0),
    PRIMARY KEY (county, edition, event),
    UNIQUE (county, edition, event, judges),
    FOREIGN KEY (county, edition, event, layer) REFERENCES competition_layer (county, edition, event, layer)
);
CREATE TABLE competition_published (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    mode TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    opens TEXT NOT NULL,
    closes TEXT NOT NULL,
    unit TEXT,
    written_by TEXT NOT NULL,
    published_by TEXT NOT NULL,
    published_by_name TEXT NOT NULL,
    published_on TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, edition),
    UNIQUE (county, edition, mode),
    FOREIGN KEY (county, edition, mode) REFERENCES competition_edition (county, id, mode),
    FOREIGN KEY (county, edition, written_by) REFERENCES competition_edition (county, id, written_by),
    CHECK (published_by <> written_by),
    CHECK (closes >= opens)
);
CREATE INDEX competition_published_by_edition ON competition_published (edition);
CREATE TABLE competition_quota_rule (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('prefecture', 'school')),
    name TEXT NOT NULL,
    places BIGINT NOT NULL CHECK (places >= 0),
    PRIMARY KEY (county, edition, event, scope, name),
    UNIQUE (county, edition, event, scope, name, places),
    FOREIGN KEY (county, edition, event) REFERENCES competition_event (county, edition, event)
);
CREATE TABLE competition_result (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    round BIGINT NOT NULL CHECK (round > 0),
    before BIGINT,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode = 'ranked'),
    opened_by TEXT NOT NULL,
    appeal TEXT,
    first_outcome TEXT CHECK (first_outcome = 'upheld'),
    second_outcome TEXT CHECK (second_outcome = 'upheld'),
    disqualified BIGINT NOT NULL CHECK (disqualified IN (0, 1)),
    points BIGINT NOT NULL CHECK (points >= 0),
    rank BIGINT,
    level TEXT NOT NULL,
    PRIMARY KEY (county, entry, round),
    UNIQUE (county, entry, round, level),
    UNIQUE (county, appeal),
    FOREIGN KEY (county, entry, edition, event, mode) REFERENCES competition_entry (county, id, edition, event, mode),
    FOREIGN KEY (county, entry) REFERENCES competition_first_code (county, entry),
    FOREIGN KEY (county, edition, event, opened_by) REFERENCES competition_opening (county, edition, event, opened_by),
    FOREIGN KEY (county, entry, before) REFERENCES competition_result (county, entry, round),
    FOREIGN KEY (county, appeal, entry) REFERENCES competition_appeal (county, id, entry),
    FOREIGN KEY (county, appeal, first_outcome) REFERENCES competition_first_decision (county, appeal, outcome),
    FOREIGN KEY (county, appeal, second_outcome) REFERENCES competition_second_decision (county, appeal, outcome),
    CHECK ((round = 1) = (before IS NULL)),
    CHECK (before IS NULL OR before = round - 1),
    CHECK ((round = 1) = (appeal IS NULL)),
    CHECK ((appeal IS NULL) = (first_outcome IS NULL AND second_outcome IS NULL)),
    CHECK (first_outcome IS NULL OR second_outcome IS NULL),
    CHECK ((disqualified = 1) = (rank IS NULL)),
    CHECK (rank IS NULL OR rank > 0),
    CHECK (disqualified = 0 OR level = ''),
    CHECK (disqualified = 0 OR round > 1)
);
CREATE INDEX competition_result_by_event ON competition_result (county, edition, event);
CREATE TABLE competition_seat (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    scope TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    seat BIGINT NOT NULL,
    rule TEXT NOT NULL,
    places BIGINT NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (county, edition, event, scope, name, seat),
    UNIQUE (county, entry, scope),
    FOREIGN KEY (county, edition, event, scope, rule, places) REFERENCES competition_quota_rule (county, edition, event, scope, name, places),
    FOREIGN KEY (county, entry, edition, event) REFERENCES competition_entry (county, id, edition, event),
    CHECK (seat BETWEEN 1 AND places),
    CHECK (rule = '' OR rule = name)
);
CREATE TABLE competition_second_code (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    code TEXT NOT NULL CHECK (length(code) = 6),
    layer BIGINT NOT NULL CHECK (layer = 2),
    first_code TEXT NOT NULL,
    station BIGINT NOT NULL CHECK (station > 0),
    PRIMARY KEY (county, edition, event, code),
    UNIQUE (county, edition, event, code, first_code),
    UNIQUE (county, edition, event, first_code),
    UNIQUE (county, edition, event, station),
    FOREIGN KEY (county, edition, event, layer) REFERENCES competition_layer (county, edition, event, layer),
    FOREIGN KEY (county, edition, event, first_code) REFERENCES competition_first_code (county, edition, event, code),
    CHECK (code <> first_code)
);
CREATE TABLE competition_second_decision (
    county TEXT NOT NULL,
    appeal TEXT NOT NULL,
    first_by TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('upheld', 'refused')),
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, appeal),
    UNIQUE (county, appeal, outcome),
    FOREIGN KEY (county, appeal) REFERENCES competition_further_appeal (county, appeal),
    FOREIGN KEY (county, appeal, first_by) REFERENCES competition_first_decision (county, appeal, by_whom),
    CHECK (first_by <> by_whom)
);
CREATE TABLE competition_showing (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode = 'showcase'),
    state TEXT NOT NULL CHECK (state = 'confirmed'),
    PRIMARY KEY (county, entry),
    FOREIGN KEY (county, entry, edition, event, mode) REFERENCES competition_entry (county, id, edition, event, mode),
    FOREIGN KEY (county, entry, state) REFERENCES competition_entry_now (county, entry, state),
    FOREIGN KEY (county, edition, event) REFERENCES competition_announcement (county, edition, event)
);
CREATE INDEX competition_showing_by_event ON competition_showing (county, edition, event);
CREATE TABLE competition_signature (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    serial BIGINT NOT NULL,
    before BIGINT,
    judges BIGINT NOT NULL,
    judge TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, edition, event, serial),
    UNIQUE (county, edition, event, serial, judges),
    UNIQUE (county, edition, event, judge),
    FOREIGN KEY (county, edition, event, judges) REFERENCES competition_panel (county, edition, event, judges),
    FOREIGN KEY (county, edition, event, before) REFERENCES competition_signature (county, edition, event, serial),
    FOREIGN KEY (county, judge, edition, event) REFERENCES competition_judge (county, id, edition, event),
    CHECK (serial BETWEEN 1 AND judges),
    CHECK ((serial = 1) = (before IS NULL)),
    CHECK (before IS NULL OR before = serial - 1)
);
CREATE TABLE competition_tutor (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    place BIGINT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    tutors_max BIGINT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (county, entry, place),
    FOREIGN KEY (county, entry, edition, event) REFERENCES competition_entry (county, id, edition, event),
    FOREIGN KEY (county, edition, event, tutors_max) REFERENCES competition_event (county, edition, event, tutors_max),
    CHECK (place BETWEEN 1 AND tutors_max)
);
CREATE TABLE complaint (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    year BIGINT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    number TEXT NOT NULL,
    against TEXT NOT NULL,
    against_path TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('school', 'outside_body', 'bureau')),
    kind TEXT NOT NULL CHECK (kind IN ('money', 'voluntariness', 'teaching', 'safety', 'staff', 'other')),
    channel TEXT NOT NULL CHECK (channel IN ('portal', 'phone', 'letter', 'call', 'transfer')),
    named TEXT NOT NULL CHECK (named IN ('yes', 'no')),
    sealed_words TEXT NOT NULL,
    code_digest TEXT NOT NULL,
    owner_digest TEXT,
    entered_by TEXT NOT NULL,
    transfer TEXT,
    transfer_number TEXT,
    received_at BIGINT NOT NULL,
    received_on TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, year, serial),
    UNIQUE (county, code_digest),
    UNIQUE (county, transfer_number),
    UNIQUE (county, id, against, against_path),
    UNIQUE (county, id, against_path),
    UNIQUE (county, id, named),
    FOREIGN KEY (county, against) REFERENCES body (county, id),
    FOREIGN KEY (county, transfer) REFERENCES complaint_transfer (county, id),
    CHECK ((channel IN ('portal', 'phone')) = (entered_by = '')),
    CHECK (owner_digest IS NULL OR channel = 'phone'),
    CHECK ((channel = 'transfer') = (transfer IS NOT NULL)),
    CHECK ((transfer IS NULL) = (transfer_number IS NULL))
);
CREATE INDEX complaint_by_code ON complaint (code_digest);
CREATE INDEX complaint_by_owner ON complaint (owner_digest);
CREATE INDEX complaint_by_path ON complaint (against_path, received_on);
CREATE TABLE complaint_clock (
    kind TEXT PRIMARY KEY CHECK (kind IN ('money', 'voluntariness', 'teaching', 'safety', 'staff', 'other')),
    accept_days BIGINT NOT NULL CHECK (accept_days > 0),
    answer_days BIGINT NOT NULL CHECK (answer_days >= accept_days),
    extend_days BIGINT NOT NULL CHECK (extend_days >= 0),
    remind_days BIGINT NOT NULL CHECK (remind_days > 0),
    silent_days BIGINT NOT NULL,
    source TEXT NOT NULL,
    confirmed TEXT NOT NULL CHECK (confirmed IN ('yes', 'no')),
    CHECK (silent_days > 2 * remind_days)
);
CREATE TABLE complaint_closing (
    county TEXT NOT NULL,
    complaint TEXT NOT NULL,
    round BIGINT NOT NULL CHECK (round > 0),
    how TEXT NOT NULL CHECK (how IN ('word', 'silence', 'above', 'withdrawn')),
    at BIGINT NOT NULL,
    entry BIGINT NOT NULL,
    entry_act TEXT NOT NULL,
    entry_division TEXT NOT NULL,
    entry_by TEXT NOT NULL,
    answer BIGINT,
    answer_act TEXT,
    answer_division TEXT,
    answer_by TEXT,
    first_reminder BIGINT,
    second_reminder BIGINT,
    reminder_act TEXT,
    PRIMARY KEY (county, complaint, round),
    UNIQUE (county, complaint, round, at),
    UNIQUE (county, complaint, entry),
    FOREIGN KEY (county, complaint, entry, entry_act, entry_division, entry_by)
        REFERENCES complaint_entry (county, complaint, serial, act, division, by_whom),
    FOREIGN KEY (county, complaint, answer, answer_act, answer_division, answer_by)
        REFERENCES complaint_entry (county, complaint, serial, act, division, by_whom),
    FOREIGN KEY (county, complaint, first_reminder, reminder_act) REFERENCES complaint_entry (county, complaint, serial, act),
    FOREIGN KEY (county, complaint, second_reminder, reminder_act) REFERENCES complaint_entry (county, complaint, serial, act),
    CHECK (entry_act = CASE how WHEN 'word' THEN 'satisfied' WHEN 'silence' THEN 'silent' WHEN 'above' THEN 'decided' ELSE 'withdrawn' END),
    CHECK (how = 'withdrawn' OR (answer IS NOT NULL AND answer_act IS NOT NULL AND answer_division IS NOT NULL AND answer_by IS NOT NULL AND answer < entry)),
    CHECK (how = 'withdrawn' OR answer_act IN ('answered', 'answered_with_lead')),
    CHECK (how <> 'silence' OR (first_reminder IS NOT NULL AND second_reminder IS NOT NULL AND reminder_act IS NOT NULL AND reminder_act = 'reminded'
        AND answer < first_reminder AND first_reminder < second_reminder AND second_reminder < entry)),
    -- Nothing is above the province: there another person decides.
    CHECK (how <> 'above' OR (substr(answer_division, 1, length(entry_division)) = entry_division
        AND (length(entry_division) < length(answer_division) OR (length(entry_division) = 8 AND entry_by <> answer_by))))
);
CREATE TABLE complaint_competence (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('money', 'voluntariness', 'teaching', 'safety', 'staff', 'other')),
    subject TEXT NOT NULL CHECK (subject IN ('school', 'outside_body', 'bureau')),
    number BIGINT NOT NULL CHECK (number > 0),
    before_number BIGINT,
    act TEXT NOT NULL CHECK (act IN ('set', 'ended')),
    department TEXT CHECK (department IN ('same', 'education', 'development_reform', 'market_regulation', 'finance')),
    level TEXT CHECK (level IN ('own', 'above')),
    valid_from TEXT NOT NULL,
    said_on TEXT NOT NULL,
    source TEXT NOT NULL CHECK (length(trim(source)) > 0),
    at BIGINT NOT NULL,
    by_key TEXT NOT NULL CHECK (by_key <> ''),
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, place, kind, subject, number),
    UNIQUE (county, id),
    CONSTRAINT competence_without_gaps FOREIGN KEY (county, place, kind, subject, before_number) REFERENCES complaint_competence (county, place, kind, subject, number),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL ELSE before_number IS NOT NULL AND before_number = number - 1 END),
    CONSTRAINT not_backdated CHECK (valid_from >= said_on),
    CONSTRAINT competence_is_whole CHECK (CASE act WHEN 'set' THEN department IS NOT NULL AND level IS NOT NULL ELSE department IS NULL AND level IS NULL END),
    -- A bureau never handles what is said about it.
    CONSTRAINT a_bureau_is_handled_above CHECK (subject <> 'bureau' OR level IS NULL OR level = 'above')
);
CREATE TABLE complaint_entry (
    county TEXT NOT NULL,
    complaint TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    against_path TEXT NOT NULL,
    act TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('complainant', 'handler', 'body', 'system')),
    shown TEXT NOT NULL CHECK (shown IN ('complainant', 'office', 'body')),
    sealed_words TEXT NOT NULL,
    at BIGINT NOT NULL,
    body TEXT,
    body_path TEXT NOT NULL,
    division TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, complaint, serial),
    UNIQUE (county, id),
    UNIQUE (county, complaint, serial, act),
    UNIQUE (county, complaint, serial, act, division, by_whom),
    FOREIGN KEY (county, complaint, against_path) REFERENCES complaint (county, id, against_path),
    FOREIGN KEY (body) REFERENCES body (id),
    CHECK ((side = 'complainant' AND act IN ('received', 'added', 'satisfied', 'not_satisfied', 'withdrawn'))
        OR (side = 'body' AND act = 'explained')
        OR (side = 'system' AND act IN ('reminded', 'silent', 'ordered', 'put_right', 'identity_opened', 'escalated'))
        OR (side = 'handler' AND act IN ('received', 'routed', 'accepted', 'asked', 'told', 'asked_body', 'extended', 'answered', 'answered_with_lead', 'joined', 'decided', 'sent_back', 'reopened'))),
    CHECK (side <> 'complainant' OR (by_whom = '' AND by_name = '' AND body IS NULL AND division = '')),
    CHECK (side <> 'handler' OR (body IS NOT NULL AND by_whom <> '' AND substr(body_path, 1, length(against_path)) <> against_path)),
    CHECK (side <> 'handler' OR substr(body_path, 1, length(division)) = division),
    CHECK (side <> 'handler' OR division <> '')
);
CREATE TABLE complaint_erasure (
    county TEXT NOT NULL,
    complaint TEXT NOT NULL,
    round BIGINT NOT NULL,
    closed_at BIGINT NOT NULL,
    kept_days BIGINT NOT NULL CHECK (kept_days >= 0),
    days_from TEXT NOT NULL CHECK (days_from IN ('parameter', 'usual')),
    shares BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, complaint),
    UNIQUE (county, complaint, at),
    CONSTRAINT erased_after_a_closing FOREIGN KEY (county, complaint, round, closed_at) REFERENCES complaint_closing (county, complaint, round, at),
    CONSTRAINT erased_after_its_term CHECK (at >= closed_at + kept_days * 86400000000)
);
CREATE TABLE complaint_hold (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    complaint TEXT NOT NULL,
    kept TEXT CHECK (kept = 'kept'),
    sealed_reason TEXT NOT NULL,
    set_by TEXT NOT NULL CHECK (set_by <> ''),
    set_name TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    lifted_by TEXT,
    lifted_name TEXT,
    lifted_at BIGINT,
    sealed_lift_reason TEXT,
    PRIMARY KEY (county, id),
    CONSTRAINT one_hold_at_a_time UNIQUE (county, complaint, kept),
    FOREIGN KEY (county, complaint) REFERENCES complaint_identity (county, complaint),
    CONSTRAINT a_hold_keeps FOREIGN KEY (county, complaint, kept) REFERENCES complaint_identity (county, complaint, state),
    CONSTRAINT lifted_with_a_reason CHECK ((kept IS NULL) = (lifted_at IS NOT NULL) AND (lifted_at IS NULL) = (lifted_by IS NULL)
        AND (lifted_at IS NULL) = (lifted_name IS NULL) AND (lifted_at IS NULL) = (sealed_lift_reason IS NULL) AND (lifted_by IS NULL OR lifted_by <> ''))
);
CREATE TABLE "complaint_identity" (
    county TEXT NOT NULL,
    complaint TEXT NOT NULL,
    named TEXT NOT NULL CHECK (named = 'yes'),
    state TEXT NOT NULL CHECK (state IN ('kept', 'erased')),
    sealed TEXT,
    erased_at BIGINT,
    PRIMARY KEY (county, complaint),
    UNIQUE (county, complaint, state),
    FOREIGN KEY (county, complaint, named) REFERENCES complaint (county, id, named),
    CONSTRAINT erased_with_its_record FOREIGN KEY (county, complaint, erased_at) REFERENCES complaint_erasure (county, complaint, at),
    CONSTRAINT kept_or_erased CHECK ((state = 'erased') = (sealed IS NULL) AND (state = 'erased') = (erased_at IS NOT NULL))
);
CREATE INDEX complaint_identity_kept ON complaint_identity (state, county, complaint);
CREATE TABLE complaint_phone (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    county TEXT NOT NULL REFERENCES division (code),
    body TEXT NOT NULL,
    place TEXT NOT NULL REFERENCES body (code),
    level TEXT NOT NULL CHECK (level IN ('province', 'prefecture', 'county', 'school')),
    kind TEXT NOT NULL CHECK (kind IN ('education', 'price', 'finance', 'market', 'service_line', 'school')),
    number TEXT NOT NULL CHECK (length(number) BETWEEN 3 AND 20),
    hours TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    document TEXT NOT NULL,
    source TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    entered_at BIGINT NOT NULL,
    ended_reason TEXT,
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (valid_from <= valid_until),
    CHECK (document <> '' OR source <> '')
);
CREATE INDEX complaint_phone_by_place ON complaint_phone (place, kind);
CREATE TABLE complaint_progress (
    county TEXT NOT NULL,
    complaint TEXT NOT NULL,
    against TEXT NOT NULL,
    against_path TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('received', 'accepted', 'ordered', 'answered', 'contested', 'closed')),
    round BIGINT NOT NULL CHECK (round > 0),
    handler TEXT NOT NULL,
    handler_path TEXT NOT NULL,
    handler_division TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('single', 'joined')),
    lead TEXT,
    lead_role TEXT,
    accept_due TEXT NOT NULL,
    answer_due TEXT NOT NULL,
    extended BIGINT NOT NULL CHECK (extended IN (0, 1)),
    accepted_at BIGINT,
    answered_at BIGINT,
    answer BIGINT,
    outcome TEXT CHECK (outcome IN ('upheld', 'partly', 'not_upheld', 'not_competent')),
    closed_at BIGINT,
    closing_round BIGINT,
    order_mark TEXT,
    version BIGINT NOT NULL,
    PRIMARY KEY (county, complaint),
    UNIQUE (county, complaint, role, against),
    FOREIGN KEY (county, complaint, against, against_path) REFERENCES complaint (county, id, against, against_path),
    FOREIGN KEY (handler) REFERENCES body (id),
    FOREIGN KEY (county, lead, lead_role, against) REFERENCES complaint_progress (county, complaint, role, against),
    FOREIGN KEY (county, complaint, closing_round, closed_at) REFERENCES complaint_closing (county, complaint, round, at),
    CHECK (handler <> against AND substr(handler_path, 1, length(against_path)) <> against_path),
    CHECK (substr(handler_path, 1, length(handler_division)) = handler_division),
    CHECK ((role = 'joined') = (lead IS NOT NULL)),
    CHECK ((lead IS NULL) = (lead_role IS NULL)),
    CHECK (lead_role IS NULL OR lead_role = 'single'),
    CHECK ((state = 'closed') = (closing_round IS NOT NULL)),
    CHECK ((closed_at IS NULL) = (closing_round IS NULL)),
    CHECK (closing_round IS NULL OR closing_round = round),
    CHECK (state NOT IN ('answered', 'contested') OR (answered_at IS NOT NULL AND answer IS NOT NULL AND outcome IS NOT NULL)),
    CHECK (state <> 'accepted' OR accepted_at IS NOT NULL),
    CHECK ((state = 'ordered') = (order_mark IS NOT NULL))
);
CREATE INDEX complaint_progress_by_against ON complaint_progress (against_path, state, answer_due);
CREATE INDEX complaint_progress_by_handler ON complaint_progress (handler_path, state, answer_due);
CREATE INDEX complaint_progress_by_lead ON complaint_progress (county, lead);
CREATE INDEX complaint_progress_waiting ON complaint_progress (state, county);
CREATE TABLE "complaint_share" (
    county TEXT NOT NULL,
    complaint TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number BETWEEN 1 AND 255),
    key_county TEXT NOT NULL,
    custodian_key TEXT NOT NULL,
    sealed TEXT,
    gone TEXT CHECK (gone = 'erased'),
    PRIMARY KEY (county, complaint, number),
    UNIQUE (county, complaint, custodian_key),
    FOREIGN KEY (county, complaint) REFERENCES "complaint_identity" (county, complaint),
    CONSTRAINT gone_with_the_identity FOREIGN KEY (county, complaint, gone) REFERENCES "complaint_identity" (county, complaint, state),
    CONSTRAINT kept_or_gone CHECK ((sealed IS NULL) = (gone IS NOT NULL))
);
CREATE INDEX complaint_share_for ON complaint_share (custodian_key);
CREATE TABLE complaint_term (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('money', 'voluntariness', 'teaching', 'safety', 'staff', 'other')),
    number BIGINT NOT NULL CHECK (number > 0),
    before_number BIGINT,
    act TEXT NOT NULL CHECK (act IN ('set', 'ended')),
    accept_days BIGINT CHECK (accept_days > 0),
    answer_days BIGINT,
    extend_days BIGINT CHECK (extend_days >= 0),
    remind_days BIGINT CHECK (remind_days > 0),
    silent_days BIGINT,
    valid_from TEXT NOT NULL,
    said_on TEXT NOT NULL,
    source TEXT NOT NULL CHECK (length(trim(source)) > 0),
    at BIGINT NOT NULL,
    by_key TEXT NOT NULL CHECK (by_key <> ''),
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, place, kind, number),
    UNIQUE (county, id),
    CONSTRAINT terms_without_gaps FOREIGN KEY (county, place, kind, before_number) REFERENCES complaint_term (county, place, kind, number),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL ELSE before_number IS NOT NULL AND before_number = number - 1 END),
    -- Nobody shortens or lengthens what is over.
    CONSTRAINT not_backdated CHECK (valid_from >= said_on),
    CONSTRAINT term_is_whole CHECK (CASE act
        WHEN 'set' THEN accept_days IS NOT NULL AND answer_days IS NOT NULL AND extend_days IS NOT NULL AND remind_days IS NOT NULL AND silent_days IS NOT NULL
            AND answer_days >= accept_days AND silent_days > 2 * remind_days
        ELSE accept_days IS NULL AND answer_days IS NULL AND extend_days IS NULL AND remind_days IS NULL AND silent_days IS NULL END)
);
CREATE TABLE complaint_transfer (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source <> ''),
    rows_in BIGINT NOT NULL CHECK (rows_in > 0),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE TABLE consent (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    agreement TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('given', 'refused', 'withdrawn')),
    given_at BIGINT NOT NULL,
    decided_by TEXT NOT NULL CHECK (decided_by IN ('guardian', 'class_teacher', 'paper', 'settlement')),
    guardianship TEXT,
    account TEXT,
    reason TEXT,
    scan TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, given_at),
    UNIQUE (county, id, pupil, given_at),
    UNIQUE (county, pupil, kind, school_year, term, serial),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, agreement, kind, school_year, term, text_sha256) REFERENCES agreement (county, id, kind, school_year, term, sha256),
    FOREIGN KEY (county, guardianship, pupil, account) REFERENCES guardianship (county, id, pupil, account),
    CONSTRAINT consent_of_a_guardian_is_bound CHECK ((decided_by = 'guardian') = (guardianship IS NOT NULL)),
    CONSTRAINT consent_guardian_has_account CHECK (decided_by <> 'guardian' OR account IS NOT NULL),
    CONSTRAINT consent_for_others_says_why CHECK (decided_by = 'guardian' OR reason IS NOT NULL AND reason <> ''),
    CONSTRAINT consent_on_paper_shows_it CHECK ((decided_by = 'paper') = (scan IS NOT NULL))
);
CREATE UNIQUE INDEX consent_as_decided ON consent (county, id, pupil, kind, school_year, term, decision, given_at);
CREATE INDEX consent_by_scan ON consent (scan) WHERE scan IS NOT NULL;
CREATE TABLE consent_confirmation (
    county TEXT NOT NULL,
    consent TEXT NOT NULL,
    pupil TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    guardianship TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, consent),
    FOREIGN KEY (county, consent, pupil, given_at) REFERENCES consent (county, id, pupil, given_at),
    FOREIGN KEY (county, guardianship, pupil) REFERENCES guardianship (county, id, pupil),
    CHECK (at >= given_at)
);
CREATE TABLE consent_end (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL,
    serial BIGINT NOT NULL,
    from_school TEXT NOT NULL,
    to_school TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('none', 'given', 'refused', 'withdrawn', 'disputed')),
    consent TEXT,
    given_at BIGINT,
    ended_at BIGINT NOT NULL,
    PRIMARY KEY (county, pupil, kind, school_year, term, serial),
    FOREIGN KEY (county, pupil, kind, school_year, term, serial) REFERENCES consent (county, pupil, kind, school_year, term, serial),
    FOREIGN KEY (county, consent, pupil, given_at) REFERENCES consent (county, id, pupil, given_at),
    FOREIGN KEY (county, from_school) REFERENCES body (county, id),
    FOREIGN KEY (county, to_school) REFERENCES body (county, id),
    CONSTRAINT consent_ends_elsewhere CHECK (from_school <> to_school),
    CONSTRAINT consent_end_keeps_what_stood CHECK ((standing IN ('none', 'disputed')) = (consent IS NULL)),
    CONSTRAINT consent_end_knows_its_instant CHECK ((consent IS NULL) = (given_at IS NULL))
);
CREATE TABLE consent_signal (
    county TEXT NOT NULL,
    class TEXT NOT NULL,
    kind TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL,
    signal TEXT NOT NULL CHECK (signal IN ('all_within_minutes', 'identical_times')),
    at BIGINT NOT NULL,
    details TEXT NOT NULL,
    PRIMARY KEY (county, class, kind, school_year, term, signal),
    FOREIGN KEY (county, class) REFERENCES school_class (county, id)
);
CREATE TABLE consent_span (
    county TEXT NOT NULL,
    consent TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL,
    decision TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    stood_from BIGINT NOT NULL,
    stood_until BIGINT NOT NULL,
    PRIMARY KEY (county, consent, stood_from),
    UNIQUE (county, consent, pupil, kind, school_year, term, stood_from, stood_until),
    FOREIGN KEY (county, consent, pupil, kind, school_year, term, decision, given_at)
        REFERENCES consent (county, id, pupil, kind, school_year, term, decision, given_at),
    CONSTRAINT only_what_was_given_stands CHECK (decision = 'given'),
    CONSTRAINT stands_after_it_was_given CHECK (given_at <= stood_from),
    CONSTRAINT stood_in_order CHECK (stood_from <= stood_until)
);
CREATE UNIQUE INDEX consent_span_open ON consent_span (county, pupil, kind, school_year, term) WHERE stood_until = 9223372036854775807;
CREATE TABLE consent_standing (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('given', 'refused', 'withdrawn', 'disputed')),
    consent TEXT,
    given_at BIGINT,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (county, pupil, kind, school_year, term),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, consent, pupil, given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT nothing_stands_while_disputed CHECK ((standing = 'disputed') = (consent IS NULL)),
    CHECK ((consent IS NULL) = (given_at IS NULL))
);
CREATE TABLE construction_act (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    subject TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act <> ''),
    proofs BIGINT,
    asked TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL CHECK (by_whom <> ''),
    by_name TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT an_act_is_of_its_subject UNIQUE (county, id, subject, act, by_whom, by_body),
    UNIQUE (county, id, subject, by_body),
    FOREIGN KEY (by_body) REFERENCES body (id),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES construction_proof (county, act_id, number)
);
CREATE INDEX construction_act_of_subject ON construction_act (county, subject, at);
CREATE TABLE construction_money (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    source TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before_serial BIGINT,
    kind TEXT NOT NULL CHECK (kind IN ('arrived', 'spent')),
    year BIGINT NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    on_day TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen <> 0),
    reverses TEXT,
    reversed_fen BIGINT,
    before_arrived_fen BIGINT NOT NULL,
    before_spent_fen BIGINT NOT NULL,
    arrived_fen BIGINT NOT NULL CHECK (arrived_fen >= 0),
    spent_fen BIGINT NOT NULL CHECK (spent_fen >= 0),
    book TEXT NOT NULL,
    budget_fen BIGINT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    words TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act = 'money.entered'),
    by_whom TEXT NOT NULL,
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, unit, source, serial),
    UNIQUE (county, unit, source, serial, arrived_fen, spent_fen),
    UNIQUE (county, id, unit, source, kind, year, amount_fen),
    CONSTRAINT money_taken_back_once UNIQUE (county, reverses),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    CONSTRAINT of_a_book_in_force FOREIGN KEY (county, unit, book) REFERENCES task_book_in_force (county, unit, book),
    CONSTRAINT of_a_source_of_the_book FOREIGN KEY (county, book, source, budget_fen) REFERENCES task_source (county, book, source, total_fen),
    CONSTRAINT sums_run_on FOREIGN KEY (county, unit, source, before_serial, before_arrived_fen, before_spent_fen)
        REFERENCES construction_money (county, unit, source, serial, arrived_fen, spent_fen),
    CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_arrived_fen = 0 AND before_spent_fen = 0 ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT sums_are_true CHECK (CASE kind WHEN 'arrived' THEN arrived_fen = before_arrived_fen + amount_fen AND spent_fen = before_spent_fen
        ELSE spent_fen = before_spent_fen + amount_fen AND arrived_fen = before_arrived_fen END),
    CONSTRAINT nothing_is_spent_before_it_arrived CHECK (spent_fen <= arrived_fen),
    CONSTRAINT nothing_is_spent_beyond_the_budget CHECK (kind = 'arrived' OR amount_fen < 0 OR spent_fen <= budget_fen),
    CONSTRAINT below_zero_only_to_take_back CHECK ((amount_fen < 0) = (reverses IS NOT NULL)),
    CONSTRAINT the_mirror_fits FOREIGN KEY (county, reverses, unit, source, kind, year, reversed_fen) REFERENCES construction_money (county, id, unit, source, kind, year, amount_fen),
    CHECK (CASE WHEN reverses IS NULL THEN reversed_fen IS NULL ELSE reversed_fen IS NOT NULL AND reversed_fen = -amount_fen AND reversed_fen > 0 END),
    CONSTRAINT the_body_enters FOREIGN KEY (county, id, unit, act, by_whom, body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);
CREATE INDEX construction_money_of_unit ON construction_money (county, unit, year, kind, amount_fen);
CREATE TABLE construction_proof (
    county TEXT NOT NULL,
    act_id TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    before_number BIGINT,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('file', 'photo', 'rows')),
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (county, act_id, number),
    CONSTRAINT proofs_in_a_row FOREIGN KEY (county, act_id, before_number) REFERENCES construction_proof (county, act_id, number),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL ELSE before_number IS NOT NULL AND before_number = number - 1 END),
    CONSTRAINT files_are_hashed CHECK (CASE kind WHEN 'rows' THEN sha256 = '' ELSE length(sha256) = 64 AND bytes > 0 END)
);
CREATE INDEX construction_proof_by_hash ON construction_proof (sha256);
CREATE INDEX construction_proof_of_subject ON construction_proof (county, subject, act_id, number);
CREATE TABLE construction_terms (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    before_version BIGINT,
    id TEXT NOT NULL,
    rectify_months BIGINT NOT NULL CHECK (rectify_months BETWEEN 1 AND 24),
    ban_years_failed BIGINT NOT NULL CHECK (ban_years_failed BETWEEN 0 AND 10),
    ban_years_withdrawn BIGINT NOT NULL CHECK (ban_years_withdrawn BETWEEN 0 AND 10),
    ban_lines TEXT NOT NULL CHECK (ban_lines IN ('own', 'all')),
    keeps TEXT NOT NULL CHECK (keeps IN ('nothing', 'spent', 'share')),
    keeps_percent BIGINT NOT NULL CHECK (keeps_percent BETWEEN 0 AND 100),
    graded TEXT NOT NULL CHECK (graded IN ('yes', 'no')),
    answer_days BIGINT NOT NULL CHECK (answer_days BETWEEN 1 AND 250),
    hearing_days BIGINT NOT NULL CHECK (hearing_days BETWEEN 1 AND 250),
    name_authority TEXT,
    mark_authority TEXT,
    style_authority TEXT,
    composition TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis <> ''),
    PRIMARY KEY (county, line, version),
    UNIQUE (county, id),
    UNIQUE (county, line, version, rectify_months, graded),
    UNIQUE (county, line, version, keeps, keeps_percent),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    CONSTRAINT one_version_after_the_other FOREIGN KEY (county, line, before_version) REFERENCES construction_terms (county, line, version),
    CHECK (CASE WHEN version = 1 THEN before_version IS NULL ELSE before_version IS NOT NULL AND before_version = version - 1 END),
    CHECK (keeps = 'share' OR keeps_percent = 0)
);
CREATE TABLE construction_unit (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    line TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES body (id),
    office TEXT NOT NULL REFERENCES body (id),
    PRIMARY KEY (county, unit),
    UNIQUE (county, unit, line),
    UNIQUE (county, unit, body, office),
    CONSTRAINT of_its_line FOREIGN KEY (county, unit, line) REFERENCES programme_unit (county, id, line),
    CONSTRAINT of_its_body FOREIGN KEY (county, unit, body) REFERENCES programme_unit (county, id, body),
    CONSTRAINT two_sides CHECK (body <> office)
);
CREATE TABLE correction_request (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    guardianship TEXT NOT NULL,
    field TEXT NOT NULL CHECK (field IN ('name', 'sex', 'born', 'boarding', 'resident_id', 'number')),
    right_value TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    asked_at BIGINT NOT NULL,
    asked_by_name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'refused', 'withdrawn')),
    answer TEXT,
    decided_at BIGINT,
    decided_by_name TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, guardianship, pupil) REFERENCES guardianship (county, id, pupil),
    CHECK ((state = 'open') = (decided_at IS NULL)),
    CHECK ((decided_at IS NULL) = (decided_by_name IS NULL)),
    CONSTRAINT correction_refused_with_reason CHECK (state <> 'refused' OR answer IS NOT NULL AND answer <> '')
);
CREATE INDEX correction_request_by_id ON correction_request (id);
CREATE INDEX correction_request_by_pupil ON correction_request (county, pupil);
CREATE UNIQUE INDEX correction_request_once ON correction_request (county, pupil, field) WHERE state = 'open';
CREATE TABLE course (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    plan TEXT NOT NULL,
    school TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('base', 'special')),
    activity TEXT NOT NULL CHECK (activity IN ('homework', 'questions', 'reading', 'sport', 'art', 'science', 'labour', 'games', 'clubs', 'films')),
    name TEXT NOT NULL CHECK (name <> ''),
    item TEXT NOT NULL CHECK (item <> ''),
    grades BIGINT NOT NULL CHECK (grades BETWEEN 1 AND 511),
    places_min BIGINT NOT NULL CHECK (places_min >= 0),
    places_max BIGINT NOT NULL CHECK (places_max > 0),
    slot TEXT NOT NULL,
    room TEXT,
    teacher TEXT,
    listing TEXT,
    outside_item TEXT,
    price_fen BIGINT NOT NULL CHECK (price_fen >= 0),
    price_basis TEXT NOT NULL,
    aims TEXT NOT NULL,
    materials TEXT NOT NULL,
    sells_materials INTEGER NOT NULL,
    safety TEXT NOT NULL,
    screen TEXT NOT NULL CHECK (screen IN ('clear', 'waiting', 'accepted', 'rejected')),
    screen_hits TEXT NOT NULL,
    screen_reason TEXT,
    screened_by TEXT,
    state TEXT NOT NULL CHECK (state IN ('planned', 'offered', 'stopped')),
    running TEXT CHECK (running = 'yes'),
    stopped_on TEXT,
    stop_reason TEXT,
    edited_by TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, plan, id),
    UNIQUE (county, plan, slot, id),
    UNIQUE (county, school, id),
    CONSTRAINT one_course_in_a_room_at_a_time UNIQUE (county, plan, slot, room, running),
    CONSTRAINT one_course_of_a_teacher_at_a_time UNIQUE (county, plan, slot, teacher, running),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, plan, slot) REFERENCES plan_slot (county, plan, code),
    FOREIGN KEY (county, school, room) REFERENCES school_room (county, school, id),
    FOREIGN KEY (county, school, teacher) REFERENCES service_teacher (county, school, id),
    FOREIGN KEY (county, listing, outside_item) REFERENCES outside_item (county, listing, code),
    CHECK (places_min <= places_max),
    CHECK (NOT sells_materials),
    CHECK ((listing IS NULL) = (outside_item IS NULL)),
    CHECK ((screen IN ('accepted', 'rejected')) = (screened_by IS NOT NULL)),
    CHECK ((screened_by IS NULL) = (screen_reason IS NULL)),
    CONSTRAINT course_text_judged_by_a_second_person CHECK (screened_by IS NULL OR screened_by <> edited_by),
    CHECK (state <> 'offered' OR screen IN ('clear', 'accepted')),
    CHECK ((state = 'stopped') = (running IS NULL)),
    CHECK ((state = 'stopped') = (stopped_on IS NOT NULL)),
    CHECK ((stopped_on IS NULL) = (stop_reason IS NULL))
);
CREATE INDEX course_by_id ON course (id);
CREATE INDEX course_by_listing ON course (listing);
CREATE TABLE course_assistant (
    county TEXT NOT NULL,
    course TEXT NOT NULL,
    teacher TEXT NOT NULL,
    plan TEXT NOT NULL,
    school TEXT NOT NULL,
    slot TEXT NOT NULL,
    PRIMARY KEY (county, course, teacher),
    CONSTRAINT one_course_of_an_assistant_at_a_time UNIQUE (county, plan, slot, teacher),
    FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id),
    FOREIGN KEY (county, school, course) REFERENCES course (county, school, id),
    FOREIGN KEY (county, school, teacher) REFERENCES service_teacher (county, school, id)
);
CREATE TABLE course_price (
    county TEXT NOT NULL,
    course TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    price_fen BIGINT NOT NULL CHECK (price_fen >= 0),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'approved', 'refused')),
    undecided TEXT CHECK (undecided = 'yes'),
    reason TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    proposed_by TEXT NOT NULL,
    decided_at BIGINT,
    decided_by TEXT,
    document TEXT,
    decision_reason TEXT,
    rules TEXT,
    PRIMARY KEY (county, course, serial),
    CONSTRAINT one_open_proposal_of_a_price UNIQUE (county, course, undecided),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    CHECK ((state = 'proposed') = (undecided IS NOT NULL)),
    CHECK ((state = 'proposed') = (decided_at IS NULL)),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
    CHECK ((state = 'approved') = (document IS NOT NULL)),
    CHECK (state <> 'approved' OR rules IS NOT NULL),
    CHECK (state <> 'refused' OR decision_reason IS NOT NULL),
    CONSTRAINT nobody_approves_their_own_price CHECK (decided_by IS NULL OR decided_by <> proposed_by)
);
CREATE TABLE course_price_taken_back (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    submission BIGINT NOT NULL,
    course TEXT NOT NULL,
    serial BIGINT NOT NULL,
    price_fen BIGINT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    proposed_by TEXT NOT NULL,
    decided_at BIGINT,
    decided_by TEXT,
    document TEXT,
    decision_reason TEXT,
    rules TEXT,
    PRIMARY KEY (county, course, serial, submission),
    FOREIGN KEY (county, plan, submission) REFERENCES plan_approval_taken_back (county, plan, serial)
);
CREATE TABLE custodian_key (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    reach TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    body TEXT NOT NULL,
    body_path TEXT NOT NULL,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    public_part TEXT NOT NULL,
    sealed_secret TEXT NOT NULL,
    salt TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    vouched_by TEXT,
    vouched_account TEXT,
    vouched_at BIGINT,
    retired_at BIGINT,
    retired_by TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, reach, serial),
    UNIQUE (county, id, account),
    UNIQUE (county, public_part),
    FOREIGN KEY (body) REFERENCES body (id),
    FOREIGN KEY (county, vouched_by, vouched_account) REFERENCES custodian_key (county, id, account),
    CHECK (vouched_account IS NULL OR vouched_account <> account),
    CHECK ((vouched_by IS NULL) = (vouched_account IS NULL)),
    CHECK ((vouched_by IS NULL) = (vouched_at IS NULL)),
    CHECK ((retired_at IS NULL) = (retired_by IS NULL))
);
CREATE TABLE difference_note (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, plan, pupil, kind),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE TABLE digest_sent (
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    week TEXT NOT NULL CHECK (length(week) = 10),
    body TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    at BIGINT NOT NULL,
    CONSTRAINT once_a_week PRIMARY KEY (county, account, week),
    CONSTRAINT only_to_who_asked FOREIGN KEY (county, account) REFERENCES digest_subscription (county, account)
);
CREATE TABLE digest_subscription (
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES body (id),
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    state TEXT NOT NULL CHECK (state IN ('on', 'off')),
    -- Why it is off: asked by the reader, or the reader may no longer see the body.
    ended TEXT CHECK (ended IN ('asked', 'right_lost')),
    first_week TEXT NOT NULL CHECK (length(first_week) = 10),
    version BIGINT NOT NULL CHECK (version > 0),
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (county, account),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CHECK ((state = 'on') = (ended IS NULL))
);
CREATE TABLE division (
    code TEXT PRIMARY KEY CHECK (length(code) = 6),
    parent TEXT REFERENCES division (code),
    level TEXT NOT NULL CHECK (level IN ('province', 'prefecture', 'county')),
    management_zone INTEGER NOT NULL,
    name TEXT NOT NULL
);
CREATE TABLE duty (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    issuer TEXT NOT NULL,
    notice_county TEXT,
    notice TEXT,
    clause TEXT,
    clause_path TEXT,
    clause_text TEXT,
    notice_number TEXT,
    notice_title TEXT,
    content TEXT NOT NULL,
    due TEXT,
    recurrence TEXT NOT NULL CHECK (recurrence IN ('none', 'monthly', 'quarterly', 'yearly')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'issued', 'withdrawn')),
    version BIGINT NOT NULL CHECK (version > 0),
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_by_name TEXT NOT NULL,
    issued_at BIGINT,
    issued_by_name TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, issuer),
    FOREIGN KEY (county, issuer) REFERENCES body (county, id),
    CHECK ((notice IS NULL) = (notice_county IS NULL)),
    CHECK (clause IS NULL OR notice IS NOT NULL),
    CHECK (state <> 'issued' OR issued_at IS NOT NULL)
);
CREATE INDEX duty_by_issuer ON duty (issuer, made_at);
CREATE INDEX duty_by_notice ON duty (notice, clause);
CREATE TABLE duty_close_request (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    share TEXT NOT NULL,
    body TEXT NOT NULL,
    round BIGINT NOT NULL CHECK (round > 0),
    words TEXT NOT NULL CHECK (words <> ''),
    evidence TEXT NOT NULL,
    report TEXT NOT NULL,
    report_decision TEXT NOT NULL CHECK (report_decision = 'approved'),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, share, id, round),
    UNIQUE (county, id, by_whom),
    FOREIGN KEY (county, share, body) REFERENCES duty_share (county, id, body),
    FOREIGN KEY (county, evidence, share) REFERENCES duty_evidence (county, id, share),
    FOREIGN KEY (county, report, share, report_decision) REFERENCES duty_report_decision (county, report, share, decision)
);
CREATE TABLE duty_conclusion (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    request TEXT NOT NULL,
    share TEXT NOT NULL,
    body TEXT NOT NULL,
    round BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('closed', 'sent_back')),
    words TEXT NOT NULL CHECK (words <> ''),
    signature TEXT NOT NULL CHECK (signature <> ''),
    by_body TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, request),
    UNIQUE (county, id, share, verdict, round),
    FOREIGN KEY (county, request, share, round) REFERENCES duty_close_request (county, id, share, round),
    FOREIGN KEY (county, request, asked_by) REFERENCES duty_close_request (county, id, by_whom),
    FOREIGN KEY (county, share, body) REFERENCES duty_share (county, id, body),
    CHECK (by_whom <> asked_by),
    CHECK (by_body <> body)
);
CREATE TABLE duty_evidence (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    share TEXT NOT NULL,
    sha256 TEXT,
    name TEXT NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes >= 0),
    address TEXT,
    proves TEXT NOT NULL CHECK (proves <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, share, id),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id),
    CHECK ((sha256 IS NULL) = (address IS NOT NULL))
);
CREATE INDEX duty_evidence_by_hash ON duty_evidence (sha256);
CREATE TABLE duty_flag (
    county TEXT NOT NULL,
    duty TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('withdrawn', 'ended', 'changed')),
    on_day TEXT NOT NULL,
    settled_words TEXT,
    settled_by_name TEXT,
    PRIMARY KEY (county, duty, kind, on_day),
    FOREIGN KEY (county, duty) REFERENCES duty (county, id),
    CHECK ((settled_words IS NULL) = (settled_by_name IS NULL))
);
CREATE TABLE duty_lookback (
    county TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    share TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict = 'closed'),
    round BIGINT NOT NULL,
    due TEXT NOT NULL,
    result TEXT CHECK (result IN ('holds', 'reopened')),
    words TEXT,
    done_at BIGINT,
    by_whom TEXT,
    by_name TEXT,
    PRIMARY KEY (county, conclusion),
    FOREIGN KEY (county, conclusion, share, verdict, round) REFERENCES duty_conclusion (county, id, share, verdict, round),
    CHECK ((result IS NULL) = (done_at IS NULL)),
    CHECK ((result IS NULL) = (words IS NULL)),
    CHECK ((result IS NULL) = (by_name IS NULL))
);
CREATE INDEX duty_lookback_by_share ON duty_lookback (county, share);
CREATE INDEX duty_lookback_waiting ON duty_lookback (due) WHERE done_at IS NULL;
CREATE TABLE duty_measure (
    county TEXT NOT NULL,
    duty TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    measure TEXT NOT NULL CHECK (measure <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, duty, version),
    FOREIGN KEY (county, duty) REFERENCES duty (county, id)
);
CREATE TABLE duty_report (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    share TEXT NOT NULL,
    period TEXT NOT NULL CHECK (period <> ''),
    words TEXT NOT NULL CHECK (words <> ''),
    percent BIGINT NOT NULL CHECK (percent BETWEEN 0 AND 100),
    number_milli BIGINT,
    stages TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, share, id),
    UNIQUE (county, id, by_whom),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id)
);
CREATE INDEX duty_report_by_share ON duty_report (county, share, at);
CREATE TABLE duty_report_decision (
    county TEXT NOT NULL,
    report TEXT NOT NULL,
    share TEXT NOT NULL,
    drafted_by TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('approved', 'returned')),
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, report),
    UNIQUE (county, report, share, decision),
    FOREIGN KEY (county, report, share) REFERENCES duty_report (county, id, share),
    FOREIGN KEY (county, report, drafted_by) REFERENCES duty_report (county, id, by_whom),
    CHECK (by_whom <> drafted_by),
    CHECK (decision = 'approved' OR words <> '')
);
CREATE TABLE duty_rung (
    county TEXT NOT NULL,
    share TEXT NOT NULL,
    round BIGINT NOT NULL CHECK (round > 0),
    rung TEXT NOT NULL CHECK (rung IN ('remind', 'urge', 'order', 'interview', 'circular')),
    on_day TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (county, share, round, rung),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id)
);
CREATE TABLE duty_share (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    duty TEXT NOT NULL,
    issuer TEXT NOT NULL,
    body TEXT NOT NULL,
    instance TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, duty, body, instance),
    UNIQUE (county, id, body),
    FOREIGN KEY (county, duty, issuer) REFERENCES duty (county, id, issuer),
    CHECK (body <> issuer)
);
CREATE INDEX duty_share_by_body ON duty_share (body);
CREATE INDEX duty_share_by_issuer ON duty_share (issuer);
CREATE TABLE duty_share_post (
    county TEXT NOT NULL,
    share TEXT NOT NULL,
    post TEXT NOT NULL,
    PRIMARY KEY (county, share, post),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id)
);
CREATE TABLE duty_share_state (
    county TEXT NOT NULL,
    share TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('issued', 'signed_for', 'planned', 'in_progress', 'asked_to_close', 'sent_back', 'concluded', 'withdrawn')),
    version BIGINT NOT NULL CHECK (version > 0),
    round BIGINT NOT NULL CHECK (round > 0),
    due TEXT,
    post TEXT,
    contact TEXT NOT NULL,
    signed_at BIGINT,
    request TEXT,
    closed_by TEXT,
    closed_verdict TEXT CHECK (closed_verdict = 'closed'),
    PRIMARY KEY (county, share),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id),
    FOREIGN KEY (county, request, share, round) REFERENCES duty_close_request (county, id, share, round),
    FOREIGN KEY (county, closed_by, share, closed_verdict, round) REFERENCES duty_conclusion (county, id, share, verdict, round),
    CHECK ((state = 'concluded') = (closed_by IS NOT NULL)),
    CHECK ((closed_by IS NULL) = (closed_verdict IS NULL)),
    CHECK ((state = 'asked_to_close') = (request IS NOT NULL)),
    CHECK (state IN ('issued', 'withdrawn') OR signed_at IS NOT NULL)
);
CREATE INDEX duty_share_state_asked ON duty_share_state (county, share) WHERE state = 'asked_to_close';
CREATE INDEX duty_share_state_open ON duty_share_state (due) WHERE state NOT IN ('concluded', 'withdrawn');
CREATE TABLE duty_step (
    county TEXT NOT NULL,
    share TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    act TEXT NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, share, serial),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id)
);
CREATE TABLE duty_suspension (
    county TEXT NOT NULL,
    share TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT,
    reason TEXT NOT NULL CHECK (reason <> ''),
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    ended_by_name TEXT,
    PRIMARY KEY (county, share, from_day),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id),
    CHECK (until_day IS NULL OR until_day >= from_day),
    CHECK ((until_day IS NULL) = (ended_by_name IS NULL))
);
CREATE UNIQUE INDEX duty_suspension_one_open ON duty_suspension (county, share) WHERE until_day IS NULL;
CREATE TABLE duty_target (
    county TEXT NOT NULL,
    duty TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source <> ''),
    version BIGINT NOT NULL CHECK (version > 0),
    source_date TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('exact', 'at_least', 'at_most', 'about', 'unspecified', 'recurring', 'per_body', 'percentage')),
    number_milli BIGINT,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, duty, source, version),
    FOREIGN KEY (county, duty) REFERENCES duty (county, id),
    CHECK ((kind = 'unspecified') = (number_milli IS NULL)),
    CHECK (kind <> 'percentage' OR number_milli BETWEEN 0 AND 100000)
);
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
CREATE TABLE enrolment_announcement (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('lottery', 'first_come', 'class_quota', 'assigned')),
    opens_at INTEGER NOT NULL,
    closes_at INTEGER NOT NULL,
    settings TEXT NOT NULL,
    text TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    published_by TEXT NOT NULL,
    published_by_name TEXT NOT NULL,
    PRIMARY KEY (county, round),
    UNIQUE (county, round, sha256),
    CONSTRAINT round_announced_beforehand CHECK (published_at < opens_at),
    CHECK (opens_at < closes_at)
) STRICT;
CREATE TABLE enrolment_round (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    school_year INTEGER NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    stage TEXT NOT NULL CHECK (stage IN ('planned', 'announced', 'frozen', 'settled', 'cancelled')),
    title TEXT NOT NULL,
    draft TEXT NOT NULL,
    follows TEXT,
    announcement TEXT,
    draw_record TEXT,
    cancelled_reason TEXT,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    created_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    FOREIGN KEY (county, follows) REFERENCES enrolment_round (county, id),
    FOREIGN KEY (county, id, announcement) REFERENCES enrolment_announcement (county, round, sha256),
    CHECK (stage NOT IN ('announced', 'frozen', 'settled') OR announcement IS NOT NULL),
    CHECK (stage <> 'planned' OR announcement IS NULL),
    CHECK ((stage = 'cancelled') = (cancelled_reason IS NOT NULL))
) STRICT;
CREATE INDEX enrolment_round_by_id ON enrolment_round (id);
CREATE INDEX enrolment_round_by_plan ON enrolment_round (county, plan);
CREATE TABLE evaluation (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    body_path TEXT NOT NULL,
    sheet TEXT NOT NULL,
    sheet_version BIGINT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    year BIGINT NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    period_from TEXT NOT NULL,
    period_until TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('open', 'appeal', 'published')),
    appeals_until TEXT,
    opened_at BIGINT NOT NULL,
    opened_by TEXT NOT NULL,
    opened_by_name TEXT NOT NULL,
    announced_at BIGINT,
    published_at BIGINT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    FOREIGN KEY (county, sheet, sheet_version) REFERENCES score_sheet (county, id, version),
    CHECK (period_from < period_until),
    CHECK ((stage = 'open') = (announced_at IS NULL)),
    CHECK ((announced_at IS NULL) = (appeals_until IS NULL)),
    CHECK ((stage = 'published') = (published_at IS NOT NULL))
);
CREATE INDEX evaluation_by_body ON evaluation (county, body_path);
CREATE INDEX evaluation_by_stage ON evaluation (stage, body);
CREATE TABLE evaluation_appeal (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    evaluation TEXT NOT NULL,
    subject TEXT NOT NULL,
    item TEXT,
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, evaluation, subject, by_whom),
    FOREIGN KEY (county, evaluation, subject) REFERENCES evaluation_subject (county, evaluation, subject)
);
CREATE INDEX evaluation_appeal_by_evaluation ON evaluation_appeal (county, evaluation);
CREATE TABLE evaluation_appeal_decision (
    county TEXT NOT NULL,
    appeal TEXT NOT NULL,
    evaluation TEXT NOT NULL,
    subject TEXT NOT NULL,
    appealed_by TEXT NOT NULL,
    upheld BIGINT NOT NULL CHECK (upheld IN (0, 1)),
    corrected TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, appeal),
    FOREIGN KEY (county, appeal, evaluation, subject, appealed_by) REFERENCES evaluation_appeal (county, id, evaluation, subject, by_whom),
    CONSTRAINT another_person_decides CHECK (by_whom <> appealed_by)
);
CREATE TABLE evaluation_marking (
    county TEXT NOT NULL,
    evaluation TEXT NOT NULL,
    subject TEXT NOT NULL,
    marker TEXT NOT NULL CHECK (marker IN ('self', 'expert')),
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    facts TEXT NOT NULL,
    notes TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    sent_at BIGINT,
    PRIMARY KEY (county, evaluation, subject, marker, by_whom),
    FOREIGN KEY (county, evaluation, subject) REFERENCES evaluation_subject (county, evaluation, subject),
    CHECK (sent_at IS NULL OR sent_at >= saved_at)
);
CREATE TABLE evaluation_result (
    county TEXT NOT NULL,
    evaluation TEXT NOT NULL,
    subject TEXT NOT NULL,
    points BIGINT NOT NULL CHECK (points >= 0),
    grade TEXT NOT NULL,
    place BIGINT NOT NULL CHECK (place > 0),
    tied BIGINT NOT NULL CHECK (tied IN (0, 1)),
    content TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    PRIMARY KEY (county, evaluation, subject),
    UNIQUE (county, evaluation, subject, grade),
    FOREIGN KEY (county, evaluation, subject) REFERENCES evaluation_subject (county, evaluation, subject)
);
CREATE TABLE evaluation_subject (
    county TEXT NOT NULL,
    evaluation TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_path TEXT NOT NULL,
    doubled BIGINT NOT NULL CHECK (doubled IN (0, 1)),
    PRIMARY KEY (county, evaluation, subject),
    FOREIGN KEY (county, evaluation) REFERENCES evaluation (county, id)
);
CREATE TABLE event_act (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    subject TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act <> ''),
    proofs BIGINT,
    asked TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL CHECK (by_whom <> ''),
    by_name TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT an_event_act_is_of_its_subject UNIQUE (county, id, subject, act, by_whom, by_body),
    UNIQUE (county, id, proofs),
    FOREIGN KEY (by_body) REFERENCES body (id),
    CONSTRAINT event_proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES event_proof (county, act_id, number)
);
CREATE INDEX event_act_of_subject ON event_act (county, subject, at);
CREATE TABLE event_announcement (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    before_version BIGINT,
    before_capacity BIGINT,
    id TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    place TEXT NOT NULL CHECK (place <> ''),
    speakers TEXT NOT NULL CHECK (speakers <> ''),
    about TEXT NOT NULL,
    audience TEXT NOT NULL,
    contact TEXT NOT NULL CHECK (contact <> ''),
    capacity BIGINT NOT NULL CHECK (capacity BETWEEN 1 AND 100000),
    register_until TEXT NOT NULL,
    reason TEXT NOT NULL,
    act TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, edition, version),
    UNIQUE (county, id),
    UNIQUE (county, edition, version, capacity),
    UNIQUE (county, edition, version, starts_on),
    CONSTRAINT announcements_in_a_row FOREIGN KEY (county, edition, before_version, before_capacity) REFERENCES event_announcement (county, edition, version, capacity),
    CONSTRAINT places_only_grow CHECK (CASE WHEN version = 1 THEN before_version IS NULL AND before_capacity IS NULL AND act = 'edition.announced'
        ELSE before_version IS NOT NULL AND before_capacity IS NOT NULL AND before_version = version - 1 AND capacity >= before_capacity AND act = 'edition.changed' AND reason <> '' END),
    CONSTRAINT ends_after_it_starts CHECK (ends_at > starts_at AND ends_on >= starts_on AND register_until <= ends_on),
    FOREIGN KEY (county, edition) REFERENCES event_edition (county, id),
    CONSTRAINT announcement_of_its_act FOREIGN KEY (county, id, edition, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body)
);
CREATE TABLE event_brief (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    made_act TEXT NOT NULL,
    line TEXT NOT NULL,
    edition TEXT,
    title TEXT NOT NULL CHECK (title <> ''),
    authors TEXT NOT NULL CHECK (authors <> ''),
    addressee TEXT NOT NULL CHECK (addressee <> ''),
    summary TEXT NOT NULL,
    on_day TEXT NOT NULL,
    proofs BIGINT NOT NULL CONSTRAINT a_brief_is_a_paper CHECK (proofs > 0),
    body TEXT NOT NULL REFERENCES body (id),
    act TEXT NOT NULL CHECK (act = 'brief.entered'),
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, on_day),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    FOREIGN KEY (county, edition) REFERENCES event_edition (county, id),
    CONSTRAINT brief_of_its_act FOREIGN KEY (county, made_act, id, act, by_whom, body) REFERENCES event_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT brief_has_its_proofs FOREIGN KEY (county, made_act, proofs) REFERENCES event_act (county, id, proofs)
);
CREATE INDEX event_brief_of_line ON event_brief (county, line, on_day);
CREATE TABLE event_brief_use (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    brief TEXT NOT NULL,
    brief_on TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('adopted', 'instructed')),
    who TEXT NOT NULL CHECK (who <> ''),
    document TEXT NOT NULL,
    on_day TEXT NOT NULL,
    open TEXT NOT NULL CHECK (open IN ('yes', 'no')),
    proofs BIGINT NOT NULL CONSTRAINT a_use_has_proof CHECK (proofs > 0),
    act TEXT NOT NULL CHECK (act = 'brief.used'),
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT used_after_it_was_written CHECK (on_day >= brief_on),
    CONSTRAINT use_of_its_brief FOREIGN KEY (county, brief, brief_on) REFERENCES event_brief (county, id, on_day),
    CONSTRAINT use_of_its_act FOREIGN KEY (county, id, brief, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT use_has_its_proofs FOREIGN KEY (county, id, proofs) REFERENCES event_act (county, id, proofs)
);
CREATE INDEX event_brief_use_of_brief ON event_brief_use (county, brief);
CREATE TABLE event_check_in (
    county TEXT NOT NULL,
    registration TEXT NOT NULL,
    id TEXT NOT NULL,
    edition TEXT NOT NULL,
    seat BIGINT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('qr', 'code', 'list')),
    device_at BIGINT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL CHECK (by_whom <> ''),
    by_name TEXT NOT NULL,
    CONSTRAINT a_ticket_is_used_once PRIMARY KEY (county, registration),
    UNIQUE (county, id),
    CONSTRAINT who_comes_has_a_seat FOREIGN KEY (county, registration, edition, seat) REFERENCES event_place (county, registration, edition, seat)
);
CREATE INDEX event_check_in_of_edition ON event_check_in (county, edition);
CREATE TABLE event_edition (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    made_act TEXT NOT NULL,
    series TEXT NOT NULL,
    line TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    planned_on TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES body (id),
    act TEXT NOT NULL CHECK (act = 'edition.planned'),
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT editions_are_numbered_once UNIQUE (county, series, number),
    UNIQUE (county, id, body),
    CONSTRAINT edition_of_its_series FOREIGN KEY (county, series, line) REFERENCES event_series (county, id, line),
    CONSTRAINT edition_stands_in_the_lines FOREIGN KEY (county, id, line) REFERENCES programme_unit (county, id, line),
    CONSTRAINT edition_of_its_act FOREIGN KEY (county, made_act, id, act, by_whom, body) REFERENCES event_act (county, id, subject, act, by_whom, by_body)
);
CREATE TABLE event_edition_step (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    act TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'announced', 'open', 'held', 'recorded', 'cancelled')),
    before_serial BIGINT,
    before_state TEXT,
    on_day TEXT NOT NULL,
    words TEXT NOT NULL,
    announcement BIGINT,
    starts_on TEXT,
    record TEXT,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, edition, serial),
    UNIQUE (county, id),
    UNIQUE (county, edition, serial, state),
    FOREIGN KEY (county, edition) REFERENCES event_edition (county, id),
    CONSTRAINT edition_step_of_its_act FOREIGN KEY (county, id, edition, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT edition_follows_a_state FOREIGN KEY (county, edition, before_serial, before_state) REFERENCES event_edition_step (county, edition, serial, state),
    CONSTRAINT edition_steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT edition_step_as_announced FOREIGN KEY (county, edition, announcement, starts_on) REFERENCES event_announcement (county, edition, version, starts_on),
    CONSTRAINT edition_step_with_its_record FOREIGN KEY (county, record, edition) REFERENCES event_record (county, id, edition),
    CONSTRAINT lawful_edition_step CHECK (CASE act
        WHEN 'edition.planned' THEN serial = 1 AND state = 'planned'
        WHEN 'edition.announced' THEN COALESCE(before_state, '') = 'planned' AND state = 'announced' AND announcement IS NOT NULL AND starts_on IS NOT NULL
        WHEN 'edition.opened' THEN COALESCE(before_state, '') = 'announced' AND state = 'open'
        WHEN 'edition.held' THEN COALESCE(before_state, '') IN ('announced', 'open') AND state = 'held' AND announcement IS NOT NULL AND starts_on IS NOT NULL AND on_day >= starts_on
        WHEN 'edition.recorded' THEN COALESCE(before_state, '') = 'held' AND state = 'recorded'
        WHEN 'edition.cancelled' THEN COALESCE(before_state, '') IN ('planned', 'announced', 'open') AND state = 'cancelled' AND words <> ''
        ELSE 1 = 0 END),
    CONSTRAINT recorded_names_its_record CHECK ((state = 'recorded') = (record IS NOT NULL))
);
CREATE TABLE event_frequency (
    county TEXT NOT NULL,
    series TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    before_version BIGINT,
    before_from TEXT,
    id TEXT NOT NULL,
    times BIGINT NOT NULL CHECK (times BETWEEN 1 AND 366),
    per TEXT NOT NULL CHECK (per IN ('month', 'quarter', 'half_year', 'year')),
    from_day TEXT NOT NULL,
    source TEXT NOT NULL CONSTRAINT a_frequency_names_its_source CHECK (source <> ''),
    act TEXT NOT NULL CHECK (act = 'series.frequency'),
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, series, version),
    UNIQUE (county, id),
    UNIQUE (county, series, version, from_day),
    FOREIGN KEY (county, series) REFERENCES event_series (county, id),
    CONSTRAINT frequencies_in_a_row FOREIGN KEY (county, series, before_version, before_from) REFERENCES event_frequency (county, series, version, from_day),
    CHECK (CASE WHEN version = 1 THEN before_version IS NULL AND before_from IS NULL
        ELSE before_version IS NOT NULL AND before_from IS NOT NULL AND before_version = version - 1 AND from_day > before_from END),
    CONSTRAINT frequency_of_its_act FOREIGN KEY (county, id, series, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body)
);
CREATE TABLE event_place (
    county TEXT NOT NULL,
    registration TEXT NOT NULL,
    edition TEXT NOT NULL,
    who_key TEXT NOT NULL,
    seat BIGINT,
    announcement BIGINT NOT NULL,
    capacity BIGINT NOT NULL,
    PRIMARY KEY (county, registration),
    CONSTRAINT a_person_stands_once UNIQUE (county, edition, who_key),
    CONSTRAINT a_seat_is_taken_once UNIQUE (county, edition, seat),
    UNIQUE (county, registration, edition, seat),
    CONSTRAINT place_of_its_registration FOREIGN KEY (county, registration, edition, who_key) REFERENCES event_registration (county, id, edition, who_key),
    CONSTRAINT capacity_as_announced FOREIGN KEY (county, edition, announcement, capacity) REFERENCES event_announcement (county, edition, version, capacity),
    CONSTRAINT seats_within_capacity CHECK (seat IS NULL OR seat BETWEEN 1 AND capacity)
);
CREATE TABLE event_proof (
    county TEXT NOT NULL,
    act_id TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    before_number BIGINT,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('file', 'photo', 'rows', 'rights', 'consent', 'basis')),
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (county, act_id, number),
    UNIQUE (county, act_id, number, kind),
    CONSTRAINT event_proofs_in_a_row FOREIGN KEY (county, act_id, before_number) REFERENCES event_proof (county, act_id, number),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL ELSE before_number IS NOT NULL AND before_number = number - 1 END),
    CONSTRAINT event_files_are_hashed CHECK (CASE kind WHEN 'rows' THEN sha256 = '' ELSE length(sha256) = 64 AND bytes > 0 END)
);
CREATE INDEX event_proof_by_hash ON event_proof (sha256);
CREATE INDEX event_proof_of_subject ON event_proof (county, subject, act_id, number);
CREATE TABLE event_record (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    edition TEXT NOT NULL,
    checked_in BIGINT NOT NULL CHECK (checked_in >= 0),
    counted BIGINT CHECK (counted >= 0),
    counted_how TEXT NOT NULL,
    summary TEXT NOT NULL CHECK (summary <> ''),
    pictures_open TEXT NOT NULL CHECK (pictures_open IN ('yes', 'no')),
    proofs BIGINT NOT NULL CONSTRAINT a_record_has_material CHECK (proofs > 0),
    act TEXT NOT NULL CHECK (act = 'edition.recorded'),
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, edition),
    UNIQUE (county, id, edition),
    CONSTRAINT counted_by_somebody CHECK ((counted IS NOT NULL) = (counted_how <> '')),
    FOREIGN KEY (county, edition) REFERENCES event_edition (county, id),
    CONSTRAINT record_of_its_act FOREIGN KEY (county, id, edition, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT record_has_its_proofs FOREIGN KEY (county, id, proofs) REFERENCES event_act (county, id, proofs)
);
CREATE TABLE event_registration (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    edition TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    unit TEXT NOT NULL,
    phone_sealed TEXT NOT NULL,
    phone_tail TEXT NOT NULL,
    who_key TEXT NOT NULL CHECK (who_key <> ''),
    account TEXT,
    token_digest TEXT NOT NULL CHECK (length(token_digest) = 64),
    token_sealed TEXT NOT NULL,
    code TEXT NOT NULL CHECK (length(code) = 6),
    asked_sha256 TEXT NOT NULL CHECK (length(asked_sha256) = 64),
    open_serial BIGINT NOT NULL,
    open_state TEXT NOT NULL CHECK (open_state = 'open'),
    at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT registrations_in_order UNIQUE (county, edition, serial),
    CONSTRAINT tickets_differ UNIQUE (county, token_digest),
    CONSTRAINT ticket_codes_differ UNIQUE (county, edition, code),
    UNIQUE (county, id, edition, who_key),
    CONSTRAINT registered_while_open FOREIGN KEY (county, edition, open_serial, open_state) REFERENCES event_edition_step (county, edition, serial, state)
);
CREATE INDEX event_registration_by_account ON event_registration (account);
CREATE INDEX event_registration_by_token ON event_registration (token_digest);
CREATE TABLE event_registration_end (
    county TEXT NOT NULL,
    registration TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('self', 'organiser')),
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, registration),
    CONSTRAINT organisers_give_a_reason CHECK (way = 'self' OR words <> ''),
    FOREIGN KEY (county, registration) REFERENCES event_registration (county, id)
);
CREATE TABLE event_series (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    made_act TEXT NOT NULL,
    line TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('lecture', 'forum', 'other')),
    title TEXT NOT NULL CHECK (title <> ''),
    clause TEXT NOT NULL CHECK (clause <> ''),
    about TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES body (id),
    act TEXT NOT NULL CHECK (act = 'series.made'),
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT a_series_is_called_once UNIQUE (county, title),
    UNIQUE (county, id, line),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    CONSTRAINT series_of_its_act FOREIGN KEY (county, made_act, id, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body)
);
CREATE INDEX event_series_of_line ON event_series (county, line);
CREATE TABLE exemption_end (
    county TEXT NOT NULL,
    exemption TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    document TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, exemption),
    FOREIGN KEY (county, exemption, from_date, until_date) REFERENCES exemption_grant (county, id, from_date, until_date),
    CONSTRAINT within_its_days CHECK (from_date <= ends_on AND ends_on < until_date)
);
CREATE TABLE exemption_grant (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    category TEXT NOT NULL CHECK (category <> ''),
    percent BIGINT NOT NULL CHECK (percent BETWEEN 1 AND 100),
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    evidence TEXT NOT NULL,
    rule_value TEXT NOT NULL REFERENCES rule_value (id),
    rule_percent BIGINT NOT NULL,
    rule_basis TEXT NOT NULL CHECK (rule_basis <> ''),
    list TEXT,
    granted_at BIGINT NOT NULL,
    granted_by TEXT NOT NULL,
    granted_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, from_date, until_date),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, list) REFERENCES exemption_list (county, id),
    CONSTRAINT some_days CHECK (from_date < until_date),
    CONSTRAINT never_below_the_rule CHECK (percent >= rule_percent)
);
CREATE UNIQUE INDEX exemption_grant_as_entered ON exemption_grant (county, id, granted_by);
CREATE INDEX exemption_grant_by_list ON exemption_grant (county, list);
CREATE INDEX exemption_grant_by_pupil ON exemption_grant (county, pupil);
CREATE TABLE exemption_list (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    grants BIGINT NOT NULL CHECK (grants > 0),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id)
);
CREATE TABLE exemption_withdrawal (
    county TEXT NOT NULL,
    exemption TEXT NOT NULL,
    granted_by TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, exemption),
    CONSTRAINT withdrawn_as_entered FOREIGN KEY (county, exemption, granted_by) REFERENCES exemption_grant (county, id, granted_by),
    CONSTRAINT withdrawn_by_another CHECK (by_whom <> granted_by)
);
CREATE TABLE expert (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    office TEXT NOT NULL,
    person TEXT,
    name TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, person),
    FOREIGN KEY (county, office) REFERENCES body (county, id),
    CONSTRAINT expert_has_a_name CHECK (length(trim(name)) > 0)
);
CREATE INDEX expert_by_person ON expert (person);
CREATE TABLE expert_away (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    expert TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id),
    CONSTRAINT expert_away_days CHECK (to_day >= from_day)
);
CREATE INDEX expert_away_by_expert ON expert_away (county, expert);
CREATE TABLE expert_confirmation (
    county TEXT NOT NULL,
    expert TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    version BIGINT NOT NULL,
    day TEXT NOT NULL,
    statement TEXT NOT NULL CHECK (statement <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, expert, serial),
    FOREIGN KEY (county, expert, version) REFERENCES expert_version (county, expert, serial)
);
CREATE TABLE expert_fact (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    expert TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('employment', 'kin', 'project', 'advice', 'papers', 'other', 'training')),
    body TEXT,
    unit_key TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    words TEXT NOT NULL,
    detail TEXT NOT NULL,
    held TEXT NOT NULL CHECK (held IN ('none', 'head', 'director', 'supervisor', 'controller', 'shareholder')),
    from_day TEXT NOT NULL,
    to_day TEXT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, expert),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id),
    CONSTRAINT expert_fact_days CHECK (to_day IS NULL OR to_day >= from_day),
    CONSTRAINT expert_fact_names_a_unit CHECK (kind = 'training' OR length(trim(unit_key)) > 0),
    CONSTRAINT expert_kin_is_named CHECK (kind <> 'kin' OR (length(trim(words)) > 0 AND length(trim(detail)) > 0)),
    CONSTRAINT expert_office_of_work_or_kin CHECK (held = 'none' OR kind IN ('employment', 'kin'))
);
CREATE INDEX expert_fact_by_expert ON expert_fact (county, expert);
CREATE TABLE expert_fact_end (
    county TEXT NOT NULL,
    fact TEXT NOT NULL,
    expert TEXT NOT NULL,
    to_day TEXT,
    struck BIGINT NOT NULL CHECK (struck IN (0, 1)),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, fact),
    FOREIGN KEY (county, fact, expert) REFERENCES expert_fact (county, id, expert),
    CONSTRAINT expert_fact_struck_with_a_reason CHECK (struck = 0 OR length(trim(reason)) > 0),
    CONSTRAINT expert_fact_ended_on_a_day CHECK ((struck = 1) = (to_day IS NULL))
);
CREATE TABLE expert_now (
    county TEXT NOT NULL,
    expert TEXT NOT NULL,
    version BIGINT NOT NULL,
    standing BIGINT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (county, expert),
    FOREIGN KEY (county, expert, version) REFERENCES expert_version (county, expert, serial),
    FOREIGN KEY (county, expert, standing, state) REFERENCES expert_standing (county, expert, serial, state)
);
CREATE TABLE expert_rating (
    county TEXT NOT NULL,
    expert TEXT NOT NULL,
    round TEXT NOT NULL,
    score BIGINT NOT NULL CHECK (score BETWEEN 0 AND 100),
    words TEXT NOT NULL,
    day TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, expert, round),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id)
);
CREATE TABLE expert_standing (
    county TEXT NOT NULL,
    expert TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before BIGINT,
    from_state TEXT,
    from_whom TEXT,
    state TEXT NOT NULL,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    until_day TEXT,
    day TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, expert, serial),
    UNIQUE (county, expert, serial, state),
    UNIQUE (county, expert, serial, state, by_whom),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id),
    FOREIGN KEY (county, expert, before, from_state, from_whom) REFERENCES expert_standing (county, expert, serial, state, by_whom),
    CONSTRAINT expert_standing_after_the_last CHECK ((serial = 1) = (before IS NULL) AND (before IS NULL) = (from_state IS NULL)
        AND (before IS NULL) = (from_whom IS NULL) AND (before IS NULL OR before = serial - 1)),
    CONSTRAINT expert_begins_proposed CHECK (serial > 1 OR state = 'proposed'),
    CONSTRAINT expert_standing_ways CHECK (from_state IS NULL OR (from_state || '>' || state) IN ('proposed>admitted', 'proposed>left', 'admitted>suspended',
        'suspended>admitted', 'admitted>left', 'suspended>left', 'left>proposed')),
    CONSTRAINT expert_admitted_by_a_second_person CHECK (state <> 'admitted' OR from_state <> 'proposed' OR from_whom <> by_whom),
    CONSTRAINT expert_closed_with_a_reason CHECK (state NOT IN ('suspended', 'left') OR length(trim(reason)) > 0),
    CONSTRAINT expert_suspended_until CHECK (until_day IS NULL OR state = 'suspended')
);
CREATE TABLE expert_terms (
    county TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    from_day TEXT NOT NULL,
    content TEXT NOT NULL,
    document TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, serial),
    UNIQUE (county, from_day),
    CONSTRAINT expert_terms_have_a_source CHECK (length(trim(document)) > 0)
);
CREATE TABLE expert_version (
    county TEXT NOT NULL,
    expert TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before BIGINT,
    content TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, expert, serial),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id),
    FOREIGN KEY (county, expert, before) REFERENCES expert_version (county, expert, serial),
    CONSTRAINT expert_version_after_the_last CHECK ((serial = 1) = (before IS NULL) AND (before IS NULL OR before = serial - 1))
);
CREATE TABLE fee_notice (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    version BIGINT NOT NULL CHECK (version > 0),
    content TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by TEXT NOT NULL,
    published_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, plan, version),
    UNIQUE (county, id, plan, published_at),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school)
);
CREATE INDEX fee_notice_by_id ON fee_notice (id);
CREATE INDEX fee_notice_by_school ON fee_notice (county, school);
CREATE INDEX fee_notice_by_time ON fee_notice (published_at);
CREATE TABLE fee_notice_line (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    item TEXT NOT NULL,
    grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 9),
    price_fen BIGINT NOT NULL CHECK (price_fen >= 0), unit TEXT NOT NULL DEFAULT 'lesson' CHECK (unit IN ('lesson', 'day')),
    PRIMARY KEY (county, notice, item, grade),
    UNIQUE (county, notice, item, grade, price_fen),
    FOREIGN KEY (county, notice) REFERENCES fee_notice (county, id)
);
CREATE TABLE fee_notice_span (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    plan TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    stood_until BIGINT NOT NULL,
    PRIMARY KEY (county, notice),
    UNIQUE (county, notice, plan, published_at, stood_until),
    FOREIGN KEY (county, notice, plan, published_at) REFERENCES fee_notice (county, id, plan, published_at),
    CONSTRAINT notice_stood_in_order CHECK (published_at <= stood_until)
);
CREATE UNIQUE INDEX fee_notice_span_open ON fee_notice_span (county, plan) WHERE stood_until = 9223372036854775807;
CREATE TABLE fee_notice_withdrawal (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    at BIGINT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, notice),
    FOREIGN KEY (county, notice) REFERENCES fee_notice (county, id)
);
CREATE TABLE fee_payee (
    county TEXT NOT NULL,
    school TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    kind TEXT NOT NULL CHECK (kind IN ('school', 'treasury')),
    account_name TEXT NOT NULL CHECK (account_name <> ''),
    account_masked TEXT NOT NULL CHECK (account_masked <> ''),
    bank TEXT NOT NULL CHECK (bank <> ''),
    merchant TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    entered_at BIGINT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    PRIMARY KEY (county, school, version),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE INDEX fee_payee_of_merchant ON fee_payee (merchant);
CREATE TABLE frozen_report (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('half_month', 'month', 'term', 'asked')),
    day TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    before_version BIGINT,
    from_month TEXT NOT NULL CHECK (length(from_month) = 7),
    to_month TEXT NOT NULL CHECK (length(to_month) = 7),
    content TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    differences TEXT NOT NULL,
    changed BIGINT NOT NULL CHECK (changed >= 0),
    frozen_at BIGINT NOT NULL,
    frozen_by TEXT NOT NULL,
    frozen_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, body, kind, day, version),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CONSTRAINT the_version_before_it FOREIGN KEY (county, body, kind, day, before_version) REFERENCES frozen_report (county, body, kind, day, version),
    CONSTRAINT versions_without_a_gap CHECK ((before_version IS NULL AND version = 1) OR (before_version IS NOT NULL AND before_version = version - 1)),
    CHECK (from_month <= to_month)
);
CREATE UNIQUE INDEX frozen_report_as_frozen ON frozen_report (county, id, body, digest);
CREATE INDEX frozen_report_by_id ON frozen_report (id);
CREATE TABLE frozen_round (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    wishes TEXT NOT NULL,
    courses TEXT NOT NULL,
    frozen_at INTEGER NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id)
) STRICT;
CREATE TABLE frozen_table (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    definition TEXT NOT NULL,
    from_month TEXT NOT NULL CHECK (length(from_month) = 7),
    to_month TEXT NOT NULL CHECK (length(to_month) = 7),
    content TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    frozen_at BIGINT NOT NULL,
    frozen_by TEXT NOT NULL,
    frozen_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (from_month <= to_month)
);
CREATE INDEX frozen_table_by_body ON frozen_table (county, body, frozen_at);
CREATE INDEX frozen_table_by_id ON frozen_table (id);
CREATE TABLE "grant_received" (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    kind TEXT NOT NULL CHECK (kind IN ('grant', 'subsidy')),
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL CHECK (debit IN ('bank', 'treasury')),
    credit TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    entry TEXT NOT NULL,
    giver TEXT NOT NULL CHECK (giver <> ''),
    document TEXT NOT NULL CHECK (document <> ''),
    day TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, entry),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CHECK (credit = CASE kind WHEN 'grant' THEN 'grants' ELSE 'subsidy_due' END)
);
CREATE INDEX grant_received_by_school ON grant_received (county, school, school_year, term);
CREATE UNIQUE INDEX grant_received_of_entry ON grant_received (county, id, entry);
CREATE TABLE grant_reversal (
    county TEXT NOT NULL,
    grant_id TEXT NOT NULL,
    entry TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT grant_reversed_once PRIMARY KEY (county, grant_id),
    FOREIGN KEY (county, grant_id, entry) REFERENCES grant_received (county, id, entry),
    CONSTRAINT grant_reversal_stands_in_the_ledger FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, reverses)
);
CREATE TABLE group_answer (
    county TEXT NOT NULL,
    group_case TEXT NOT NULL,
    pupil TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('agree', 'give_back')),
    answered_at INTEGER,
    answered_by TEXT,
    answered_by_name TEXT,
    outcome TEXT, source TEXT CHECK (source IN ('guardian', 'class_teacher', 'paper')),
    PRIMARY KEY (county, group_case, pupil),
    FOREIGN KEY (county, group_case) REFERENCES group_case (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;
CREATE INDEX group_answer_by_pupil ON group_answer (county, pupil);
CREATE TABLE group_case (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    plan TEXT NOT NULL,
    course TEXT NOT NULL,
    measure TEXT NOT NULL CHECK (measure IN ('merge', 'move', 'cancel')),
    target TEXT,
    reason TEXT NOT NULL,
    answers_until INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asking', 'done', 'dropped')),
    opened_at INTEGER NOT NULL,
    opened_by TEXT NOT NULL,
    opened_by_name TEXT NOT NULL,
    closed_at INTEGER,
    closed_by TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    FOREIGN KEY (county, target) REFERENCES course (county, id),
    CHECK ((measure = 'cancel') = (target IS NULL)),
    CHECK (target IS NULL OR target <> course),
    CHECK ((state = 'asking') = (closed_at IS NULL))
) STRICT;
CREATE INDEX group_case_by_plan ON group_case (county, plan);
CREATE UNIQUE INDEX group_case_one_asking ON group_case (county, course) WHERE state = 'asking';
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
CREATE TABLE guardian_contact (
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    mail TEXT,
    mail_masked TEXT,
    phone TEXT,
    phone_masked TEXT,
    notify_by TEXT NOT NULL CHECK (notify_by IN ('none', 'mail')),
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (county, account),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CHECK (notify_by <> 'mail' OR mail IS NOT NULL)
);
CREATE TABLE guardian_dispute (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('binding', 'consent')),
    guardianship TEXT,
    kind TEXT,
    school_year BIGINT,
    term TEXT,
    reason TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    opened_by TEXT,
    opened_by_name TEXT NOT NULL,
    is_open BOOLEAN NOT NULL,
    outcome TEXT CHECK (outcome IN ('stays', 'ends', 'given', 'refused', 'agreed')),
    settlement TEXT,
    settled_at BIGINT,
    settled_by_name TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, guardianship, pupil) REFERENCES guardianship (county, id, pupil),
    CHECK ((subject = 'binding') = (guardianship IS NOT NULL)),
    CHECK ((subject = 'consent') = (kind IS NOT NULL AND school_year IS NOT NULL AND term IS NOT NULL)),
    CHECK (is_open = (outcome IS NULL)),
    CHECK (is_open = (settled_at IS NULL)),
    CHECK (is_open = (settlement IS NULL)),
    CHECK (outcome IS NULL OR (subject = 'binding') = (outcome IN ('stays', 'ends')))
);
CREATE UNIQUE INDEX guardian_dispute_binding_once ON guardian_dispute (county, guardianship) WHERE is_open AND subject = 'binding';
CREATE INDEX guardian_dispute_by_id ON guardian_dispute (id);
CREATE UNIQUE INDEX guardian_dispute_consent_once ON guardian_dispute (county, pupil, kind, school_year, term) WHERE is_open AND subject = 'consent';
CREATE TABLE guardianship (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES account_name (account),
    account_county TEXT NOT NULL,
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    slip TEXT,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'disputed', 'refused', 'ended')),
    seat BIGINT CHECK (seat BETWEEN 1 AND 2),
    asked_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    confirmed_by_name TEXT,
    ended_at BIGINT,
    ended_reason TEXT,
    version BIGINT NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, id),
    UNIQUE (county, id, pupil),
    UNIQUE (county, id, pupil, account),
    UNIQUE (county, pupil, seat),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, slip) REFERENCES binding_slip (county, id),
    CONSTRAINT guardianship_seat_while_alive CHECK ((state IN ('waiting', 'confirmed', 'disputed')) = (seat IS NOT NULL)),
    CHECK ((state IN ('refused', 'ended')) = (ended_at IS NOT NULL)),
    CHECK ((ended_at IS NULL) = (ended_reason IS NULL)),
    CHECK (state NOT IN ('confirmed', 'disputed') OR confirmed_at IS NOT NULL)
);
CREATE INDEX guardianship_by_account ON guardianship (account, state);
CREATE INDEX guardianship_by_id ON guardianship (id);
CREATE UNIQUE INDEX guardianship_once ON guardianship (county, pupil, account) WHERE seat IS NOT NULL;
CREATE TABLE hand_over (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    date TEXT NOT NULL,
    session TEXT NOT NULL,
    school TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('code', 'qr', 'guardian', 'collector', 'alone', 'sibling')),
    code TEXT,
    collector TEXT,
    permit TEXT,
    sibling TEXT,
    guardian_name TEXT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    device_at BIGINT, collected_by TEXT CHECK (collected_by IS NULL OR method IN ('code', 'qr', 'sibling')), without_register INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (county, pupil, date),
    CONSTRAINT a_code_hands_over_once UNIQUE (county, code),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    FOREIGN KEY (county, code, pupil) REFERENCES pickup_code (county, id, pupil),
    FOREIGN KEY (county, collector, pupil) REFERENCES collector (county, id, pupil),
    FOREIGN KEY (county, permit, pupil) REFERENCES alone_permit (county, id, pupil),
    FOREIGN KEY (county, sibling, date) REFERENCES hand_over (county, pupil, date),
    CONSTRAINT a_code_is_shown CHECK ((method IN ('code', 'qr')) = (code IS NOT NULL)),
    CONSTRAINT a_collector_is_named CHECK ((method = 'collector') = (collector IS NOT NULL)),
    CONSTRAINT alone_needs_a_permit CHECK ((method = 'alone') = (permit IS NOT NULL)),
    CONSTRAINT a_sibling_left_too CHECK ((method = 'sibling') = (sibling IS NOT NULL)),
    CHECK ((method = 'guardian') = (guardian_name IS NOT NULL)),
    CHECK (sibling IS NULL OR sibling <> pupil)
);
CREATE INDEX hand_over_by_school ON hand_over (county, school, date);
CREATE TABLE health_note (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    sealed TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    written_by TEXT NOT NULL,
    blank INTEGER NOT NULL,
    PRIMARY KEY (county, pupil),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE TABLE health_reveal (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    session TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES health_note (county, pupil),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id)
);
CREATE INDEX health_reveal_by_pupil ON health_reveal (county, pupil, at);
CREATE TABLE "identity_opening" (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    complaint TEXT NOT NULL,
    sealed_reason TEXT NOT NULL,
    asked_key TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_name TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    approved_key TEXT,
    approved_by TEXT,
    approved_name TEXT,
    approved_at BIGINT,
    released TEXT,
    refused_by TEXT,
    refused_name TEXT,
    refused_at BIGINT,
    opened_at BIGINT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, complaint) REFERENCES "complaint_identity" (county, complaint),
    FOREIGN KEY (county, complaint, asked_key) REFERENCES "complaint_share" (county, complaint, custodian_key),
    FOREIGN KEY (county, complaint, approved_key) REFERENCES "complaint_share" (county, complaint, custodian_key),
    CHECK (approved_by IS NULL OR approved_by <> asked_by),
    CHECK (approved_key IS NULL OR approved_key <> asked_key),
    CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    CHECK ((approved_by IS NULL) = (approved_key IS NULL)),
    CHECK (approved_by IS NULL OR refused_by IS NULL),
    CHECK ((refused_by IS NULL) = (refused_at IS NULL)),
    CHECK (opened_at IS NULL OR approved_at IS NOT NULL),
    CHECK (released IS NULL OR (approved_at IS NOT NULL AND opened_at IS NULL))
);
CREATE INDEX identity_opening_of ON identity_opening (county, complaint);
CREATE TABLE incident (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    session TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('injury', 'illness', 'missing_child', 'conflict', 'food', 'facility', 'other')),
    severity TEXT NOT NULL CHECK (severity IN ('minor', 'serious', 'grave')),
    words TEXT NOT NULL CHECK (words <> ''),
    happened_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_by_name TEXT NOT NULL,
    due_at BIGINT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    CHECK (happened_at <= recorded_at)
);
CREATE INDEX incident_by_id ON incident (id);
CREATE INDEX incident_by_school ON incident (school, happened_at);
CREATE TABLE incident_entry (
    county TEXT NOT NULL,
    incident TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    act TEXT NOT NULL CHECK (act IN ('note', 'measure', 'insurance', 'reported', 'escalated', 'closed')),
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, incident, serial),
    FOREIGN KEY (county, incident) REFERENCES incident (county, id)
);
CREATE TABLE incident_pupil (
    county TEXT NOT NULL,
    incident TEXT NOT NULL,
    pupil TEXT NOT NULL,
    PRIMARY KEY (county, incident, pupil),
    FOREIGN KEY (county, incident) REFERENCES incident (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE TABLE inspection_answer (
    county TEXT NOT NULL,
    task TEXT NOT NULL,
    number BIGINT NOT NULL,
    sheet TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('signed', 'refused', 'taken_back')),
    sheet_seat BIGINT NOT NULL,
    sheet_rank BIGINT NOT NULL,
    sheet_account TEXT NOT NULL,
    seat BIGINT,
    rank BIGINT,
    inspector TEXT,
    account TEXT,
    name TEXT NOT NULL,
    strokes TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_key TEXT NOT NULL,
    PRIMARY KEY (county, task, number),
    UNIQUE (county, task, number, answer),
    UNIQUE (county, task, number, sheet, sha256, answer, sheet_rank, rank),
    CONSTRAINT answers_these_bytes FOREIGN KEY (county, task, number, sheet, sha256, sheet_seat, sheet_rank, sheet_account)
        REFERENCES inspection_sheet (county, task, number, id, sha256, seat, rank, account),
    CONSTRAINT answer_by_who_goes FOREIGN KEY (county, task, rank, inspector, seat) REFERENCES inspection_seat (county, task, rank, inspector, seat),
    CONSTRAINT answer_in_the_own_account FOREIGN KEY (county, inspector, account) REFERENCES inspection_inspector (county, id, account),
    CONSTRAINT answered_by_the_other CHECK (answer = 'taken_back' OR (seat IS NOT NULL AND rank IS NOT NULL AND inspector IS NOT NULL AND account IS NOT NULL
        AND seat <> sheet_seat AND account <> sheet_account)),
    CHECK ((seat IS NULL) = (rank IS NULL) AND (seat IS NULL) = (inspector IS NULL) AND (seat IS NULL) = (account IS NULL)),
    CONSTRAINT refused_with_a_reason CHECK (answer = 'signed' OR length(trim(reason)) > 0)
);
CREATE TABLE inspection_draw (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    office TEXT NOT NULL,
    plan TEXT NOT NULL,
    plan_digest TEXT NOT NULL,
    running BIGINT CHECK (running = 1),
    state TEXT NOT NULL CHECK (state IN ('announced', 'entered', 'confirmed', 'drawn', 'cancelled')),
    algorithm TEXT NOT NULL CHECK (algorithm IN ('sha256', 'sm3')),
    list_digest TEXT NOT NULL,
    figures TEXT NOT NULL,
    commitment TEXT NOT NULL,
    secret TEXT NOT NULL,
    public_source TEXT NOT NULL,
    draws_at BIGINT NOT NULL,
    visits_until TEXT NOT NULL,
    announced_at BIGINT NOT NULL,
    announced_by TEXT NOT NULL,
    public_value TEXT,
    entered_at BIGINT,
    entered_by TEXT,
    entered_by_name TEXT,
    confirmed_at BIGINT,
    confirmed_by TEXT,
    confirmed_by_name TEXT,
    drawn_at BIGINT,
    seed TEXT,
    record_sha256 TEXT,
    cancelled_at BIGINT,
    PRIMARY KEY (county, id),
    -- One draw of a plan is under way at a time.
    UNIQUE (county, plan, running),
    -- What the picks and the record point at, so that it cannot change under them.
    UNIQUE (county, id, seed, secret, public_value, list_digest),
    FOREIGN KEY (county, office) REFERENCES body (county, id),
    FOREIGN KEY (county, plan, plan_digest) REFERENCES inspection_plan (county, id, digest),
    CHECK ((running IS NULL) = (state IN ('drawn', 'cancelled'))),
    CONSTRAINT value_unknown_when_announced CHECK (announced_at < draws_at),
    CONSTRAINT value_entered_when_it_exists CHECK (entered_at IS NULL OR entered_at >= draws_at),
    CONSTRAINT value_confirmed_by_a_second_person CHECK (confirmed_by IS NULL OR confirmed_by <> entered_by),
    CONSTRAINT cancelled_before_the_value CHECK (cancelled_at IS NULL OR cancelled_at < draws_at),
    CHECK ((state IN ('entered', 'confirmed', 'drawn')) = (public_value IS NOT NULL)),
    CHECK ((public_value IS NULL) = (entered_by IS NULL) AND (entered_by IS NULL) = (entered_at IS NULL)),
    CHECK ((state IN ('confirmed', 'drawn')) = (confirmed_by IS NOT NULL) AND (confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CHECK ((state = 'drawn') = (seed IS NOT NULL) AND (seed IS NULL) = (record_sha256 IS NULL) AND (seed IS NULL) = (drawn_at IS NULL)),
    CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL))
);
CREATE INDEX inspection_draw_by_id ON inspection_draw (id);
CREATE INDEX inspection_draw_by_office ON inspection_draw (office, id);
CREATE TABLE inspection_event (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    event TEXT NOT NULL CHECK (event IN ('announced', 'value_entered', 'value_confirmed', 'value_taken_back', 'drawn', 'cancelled',
        'inspector_replaced', 'object_replaced')),
    at BIGINT NOT NULL,
    by_key TEXT NOT NULL,
    by_name TEXT NOT NULL,
    gone TEXT NOT NULL,
    came TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (county, draw, serial),
    UNIQUE (county, draw, serial, event),
    FOREIGN KEY (county, draw) REFERENCES inspection_draw (county, id),
    CONSTRAINT replaced_with_a_reason CHECK (event NOT IN ('inspector_replaced', 'object_replaced') OR
        (length(trim(note)) > 0 AND length(gone) > 0 AND length(came) > 0))
);
CREATE TABLE "inspection_finding" (
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
    CONSTRAINT finding_of_a_form FOREIGN KEY (county, task) REFERENCES "inspection_form" (county, task),
    FOREIGN KEY (county, task, body) REFERENCES inspection_task (county, id, body),
    CONSTRAINT closed_only_after_an_order CHECK ((state = 'open') = (rectification IS NULL) AND (rectification IS NULL) = (ordered_at IS NULL)),
    CONSTRAINT closed_with_a_conclusion CHECK ((state = 'closed') = (conclusion IS NOT NULL) AND (conclusion IS NULL) = (closed_at IS NULL)
        AND (conclusion IS NULL OR length(trim(conclusion)) > 0))
);
CREATE INDEX inspection_finding_by_body ON inspection_finding (body, found_at);
CREATE TABLE "inspection_form" (
    county TEXT NOT NULL,
    task TEXT NOT NULL,
    id TEXT NOT NULL,
    live BIGINT NOT NULL CHECK (live = 1),
    task_made_at BIGINT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    snapshot_sha256 TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('two_accounts', 'one_session')),
    sheet_number BIGINT,
    sheet_rank BIGINT,
    answer TEXT CHECK (answer IN ('signed', 'refused')),
    answer_rank BIGINT,
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
    FOREIGN KEY (county, task, live, task_made_at) REFERENCES inspection_task (county, id, live, made_at),
    FOREIGN KEY (county, task, first_rank, first_inspector) REFERENCES inspection_seat (county, task, rank, inspector),
    FOREIGN KEY (county, task, second_rank, second_inspector) REFERENCES inspection_seat (county, task, rank, inspector),
    CONSTRAINT form_that_the_other_answered FOREIGN KEY (county, task, sheet_number, id, sha256, answer, sheet_rank, answer_rank)
        REFERENCES inspection_answer (county, task, number, sheet, sha256, answer, sheet_rank, rank),
    CONSTRAINT two_accounts_signed CHECK (CASE way
        WHEN 'two_accounts' THEN sheet_number IS NOT NULL AND sheet_rank IS NOT NULL AND answer IS NOT NULL AND answer_rank IS NOT NULL
            AND ((sheet_rank = first_rank AND answer_rank = second_rank) OR (sheet_rank = second_rank AND answer_rank = first_rank))
        -- The first of December 2026 in Beijing.
        ELSE sheet_number IS NULL AND sheet_rank IS NULL AND answer IS NULL AND answer_rank IS NULL AND task_made_at < 1796054400000000 END),
    CONSTRAINT two_inspectors_signed CHECK (first_inspector <> second_inspector),
    CONSTRAINT school_signed_or_why_not CHECK (CASE WHEN school_refused = 1 THEN length(trim(school_remark)) > 0 ELSE length(trim(school_person)) > 0 END)
);
CREATE TABLE inspection_inspector (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    office TEXT NOT NULL,
    code TEXT NOT NULL,
    post TEXT NOT NULL REFERENCES post (id),
    post_title TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    account TEXT NOT NULL,
    declared TEXT NOT NULL,
    live BIGINT CHECK (live = 1),
    listed_at BIGINT NOT NULL,
    ended_at BIGINT,
    end_reason TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, office, code),
    UNIQUE (county, office, person, live),
    FOREIGN KEY (county, office) REFERENCES body (county, id),
    FOREIGN KEY (county, person) REFERENCES person (county, id),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CONSTRAINT inspector_ended_with_a_reason CHECK ((live IS NULL) = (ended_at IS NOT NULL) AND (live IS NULL) = (end_reason IS NOT NULL)),
    CHECK (end_reason IS NULL OR length(end_reason) > 0)
);
CREATE INDEX inspection_inspector_by_account ON inspection_inspector (account);
CREATE UNIQUE INDEX inspection_inspector_in_account ON inspection_inspector (county, id, account);
CREATE TABLE inspection_line (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    stratum TEXT NOT NULL,
    place BIGINT NOT NULL,
    rank BIGINT NOT NULL CHECK (rank > 0),
    inspector TEXT NOT NULL,
    PRIMARY KEY (county, draw, stratum, place, rank),
    UNIQUE (county, draw, stratum, place, inspector),
    UNIQUE (county, draw, stratum, place, rank, inspector),
    FOREIGN KEY (county, draw, stratum, place) REFERENCES inspection_pick (county, draw, stratum, place),
    FOREIGN KEY (county, inspector) REFERENCES inspection_inspector (county, id)
);
CREATE TABLE inspection_list (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    list TEXT NOT NULL,
    PRIMARY KEY (county, draw),
    FOREIGN KEY (county, draw) REFERENCES inspection_draw (county, id)
);
CREATE TABLE inspection_look (
    county TEXT NOT NULL,
    task TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before_serial BIGINT,
    body TEXT NOT NULL,
    inspector TEXT NOT NULL,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    at BIGINT NOT NULL,
    -- Until when the visit was open to them: its end and so many days; none while it went on.
    open_until BIGINT,
    PRIMARY KEY (county, task, serial),
    FOREIGN KEY (county, task, body) REFERENCES inspection_task (county, id, body),
    CONSTRAINT look_by_who_goes FOREIGN KEY (county, task, inspector) REFERENCES inspection_seat (county, task, inspector),
    CONSTRAINT look_in_the_own_account FOREIGN KEY (county, inspector, account) REFERENCES inspection_inspector (county, id, account),
    CONSTRAINT looks_without_gaps FOREIGN KEY (county, task, before_serial) REFERENCES inspection_look (county, task, serial),
    CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT look_in_time CHECK (open_until IS NULL OR at < open_until)
);
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
CREATE INDEX inspection_photo_by_a ON inspection_photo (band_a);
CREATE INDEX inspection_photo_by_b ON inspection_photo (band_b);
CREATE INDEX inspection_photo_by_c ON inspection_photo (band_c);
CREATE INDEX inspection_photo_by_content ON inspection_photo (sha256);
CREATE INDEX inspection_photo_by_d ON inspection_photo (band_d);
CREATE INDEX inspection_photo_by_id ON inspection_photo (id);
CREATE INDEX inspection_photo_by_task ON inspection_photo (county, task);
CREATE TABLE inspection_photo_origin (
    county TEXT NOT NULL,
    photo TEXT NOT NULL,
    file_name TEXT NOT NULL,
    taken_at BIGINT,
    taken_where TEXT NOT NULL,
    PRIMARY KEY (county, photo),
    FOREIGN KEY (county, photo) REFERENCES inspection_photo (county, id)
);
CREATE TABLE inspection_pick (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    stratum TEXT NOT NULL,
    place BIGINT NOT NULL CHECK (place > 0),
    chosen BIGINT NOT NULL CHECK (chosen IN (0, 1)),
    body TEXT NOT NULL REFERENCES body (id),
    code TEXT NOT NULL,
    score BIGINT NOT NULL,
    PRIMARY KEY (county, draw, stratum, place),
    UNIQUE (county, draw, body),
    UNIQUE (county, draw, stratum, place, body, chosen),
    -- There are picks of a draw only once its record stands.
    FOREIGN KEY (county, draw) REFERENCES inspection_record (county, draw)
);
CREATE TABLE inspection_plan (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    office TEXT NOT NULL,
    title TEXT NOT NULL CHECK (length(title) > 0),
    year BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('directed', 'undirected')),
    content TEXT NOT NULL,
    time_from TEXT NOT NULL,
    time_until TEXT NOT NULL,
    template TEXT NOT NULL,
    template_number BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('drafted', 'published', 'withdrawn')),
    digest TEXT,
    written_at BIGINT NOT NULL,
    written_by TEXT NOT NULL,
    published_at BIGINT,
    published_by TEXT,
    withdrawn_at BIGINT,
    withdraw_reason TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, digest),
    FOREIGN KEY (county, office) REFERENCES body (county, id),
    FOREIGN KEY (county, template, template_number) REFERENCES inspection_template_version (county, template, number),
    CHECK (time_from <= time_until),
    CHECK ((state = 'drafted') = (digest IS NULL) AND (digest IS NULL) = (published_at IS NULL) AND (digest IS NULL) = (published_by IS NULL)),
    CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL) AND (withdrawn_at IS NULL) = (withdraw_reason IS NULL))
);
CREATE INDEX inspection_plan_by_id ON inspection_plan (id);
CREATE INDEX inspection_plan_by_office ON inspection_plan (office, id);
CREATE TABLE inspection_record (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    seed TEXT NOT NULL,
    secret TEXT NOT NULL,
    public_value TEXT NOT NULL,
    list_digest TEXT NOT NULL,
    record TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (county, draw),
    FOREIGN KEY (county, draw, seed, secret, public_value, list_digest)
        REFERENCES inspection_draw (county, id, seed, secret, public_value, list_digest)
);
CREATE TABLE "inspection_result" (
    county TEXT NOT NULL,
    task TEXT NOT NULL,
    form_sha256 TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('clean', 'findings')),
    findings BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by TEXT NOT NULL,
    PRIMARY KEY (county, task),
    CONSTRAINT result_of_a_form FOREIGN KEY (county, task, form_sha256) REFERENCES "inspection_form" (county, task, sha256),
    CHECK ((verdict = 'clean') = (findings = 0))
);
CREATE INDEX inspection_result_by_time ON inspection_result (published_at);
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
CREATE UNIQUE INDEX inspection_seat_as_held ON inspection_seat (county, inspector, task, rank, seat);
CREATE TABLE inspection_sheet (
    county TEXT NOT NULL,
    task TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    before_number BIGINT,
    before_answer TEXT,
    id TEXT NOT NULL,
    live BIGINT NOT NULL CHECK (live = 1),
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    snapshot_sha256 TEXT NOT NULL,
    seat BIGINT NOT NULL,
    rank BIGINT NOT NULL,
    inspector TEXT NOT NULL,
    account TEXT NOT NULL,
    signed_at BIGINT NOT NULL,
    signed_by TEXT NOT NULL,
    PRIMARY KEY (county, task, number),
    UNIQUE (county, id),
    UNIQUE (county, task, number, id, sha256, seat, rank, account),
    FOREIGN KEY (county, task, live) REFERENCES inspection_task (county, id, live),
    CONSTRAINT sheet_by_who_goes FOREIGN KEY (county, task, rank, inspector, seat) REFERENCES inspection_seat (county, task, rank, inspector, seat),
    CONSTRAINT sheet_in_the_own_account FOREIGN KEY (county, inspector, account) REFERENCES inspection_inspector (county, id, account),
    CONSTRAINT another_only_after_a_taking_back FOREIGN KEY (county, task, before_number, before_answer)
        REFERENCES inspection_answer (county, task, number, answer),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL AND before_answer IS NULL
        ELSE before_number IS NOT NULL AND before_answer IS NOT NULL AND before_number = number - 1 AND before_answer = 'taken_back' END)
);
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
CREATE UNIQUE INDEX inspection_task_as_made ON inspection_task (county, id, live, made_at);
CREATE INDEX inspection_task_by_body ON inspection_task (body, made_at);
CREATE INDEX inspection_task_by_id ON inspection_task (id);
CREATE INDEX inspection_task_by_office ON inspection_task (office, id);
CREATE TABLE inspection_template (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    office TEXT NOT NULL,
    latest BIGINT NOT NULL CHECK (latest > 0),
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, office) REFERENCES body (county, id)
);
CREATE INDEX inspection_template_by_office ON inspection_template (county, office);
CREATE TABLE inspection_template_version (
    county TEXT NOT NULL,
    template TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    before BIGINT,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by TEXT NOT NULL,
    PRIMARY KEY (county, template, number),
    FOREIGN KEY (county, template) REFERENCES inspection_template (county, id),
    FOREIGN KEY (county, template, before) REFERENCES inspection_template_version (county, template, number),
    CHECK ((number = 1) = (before IS NULL) AND (before IS NULL OR before = number - 1))
);
CREATE TABLE job (
    county        TEXT NOT NULL,
    id            TEXT NOT NULL,
    name          TEXT NOT NULL,
    payload       TEXT NOT NULL,
    due           INTEGER NOT NULL,
    made          INTEGER NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'dead')),
    tries         INTEGER NOT NULL,
    claimed_by    TEXT,
    claimed_until INTEGER,
    reason        TEXT,
    PRIMARY KEY (county, id)
) WITHOUT ROWID, STRICT;
CREATE INDEX job_due ON job (state, due);
CREATE TABLE known_guardian (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    seat BIGINT NOT NULL CHECK (seat BETWEEN 1 AND 2),
    name TEXT NOT NULL CHECK (name <> ''),
    relation TEXT NOT NULL,
    phone TEXT,
    phone_masked TEXT,
    PRIMARY KEY (county, pupil, seat),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE TABLE leave_request (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('sick', 'family', 'other')),
    words TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    withdrawn_at BIGINT,
    withdrawn_by TEXT, caller TEXT CHECK (caller IS NULL OR caller <> ''), called_at BIGINT CHECK ((called_at IS NULL) = (caller IS NULL) AND (called_at IS NULL OR called_at <= asked_at)),
    PRIMARY KEY (county, id),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (first_day <= last_day),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX leave_request_by_pupil ON leave_request (county, pupil, first_day);
CREATE TABLE leave_session (
    county TEXT NOT NULL,
    leave TEXT NOT NULL,
    session TEXT NOT NULL,
    pupil TEXT NOT NULL,
    cutoff_at BIGINT,
    in_time INTEGER,
    standing TEXT CHECK (standing = 'yes'),
    PRIMARY KEY (county, leave, session),
    CONSTRAINT one_standing_leave_of_a_session UNIQUE (county, session, pupil, standing),
    FOREIGN KEY (county, leave, pupil) REFERENCES leave_request (county, id, pupil),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    CHECK ((cutoff_at IS NULL) = (in_time IS NULL))
);
CREATE TABLE ledger_account (
    county TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund IN ('service', 'agency')),
    account TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    PRIMARY KEY (county, school, fund, account),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE TABLE ledger_balance (
    county TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL,
    period TEXT NOT NULL,
    account TEXT NOT NULL,
    debit_fen BIGINT NOT NULL CHECK (debit_fen >= 0),
    credit_fen BIGINT NOT NULL CHECK (credit_fen >= 0),
    PRIMARY KEY (county, school, fund, period, account),
    FOREIGN KEY (county, school, fund, period) REFERENCES ledger_period (county, school, fund, period),
    FOREIGN KEY (county, school, fund, account) REFERENCES ledger_account (county, school, fund, account)
);
CREATE TABLE ledger_entry (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL,
    period TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    kind TEXT NOT NULL CHECK (kind IN ('transfer', 'lock')),
    before_serial BIGINT,
    before_kind TEXT CHECK (before_kind = 'transfer'),
    debit TEXT,
    credit TEXT,
    amount_fen BIGINT,
    day TEXT NOT NULL,
    booked_at BIGINT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    words TEXT NOT NULL,
    reference_kind TEXT NOT NULL,
    reference TEXT NOT NULL,
    actor TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    basis TEXT NOT NULL,
    reverses TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, school, fund, period, serial),
    UNIQUE (county, school, fund, period, serial, kind),
    UNIQUE (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT reversed_once UNIQUE (county, reverses),
    FOREIGN KEY (county, school, fund, debit) REFERENCES ledger_account (county, school, fund, account),
    FOREIGN KEY (county, school, fund, credit) REFERENCES ledger_account (county, school, fund, account),
    CONSTRAINT nothing_behind_a_lock FOREIGN KEY (county, school, fund, period, before_serial, before_kind)
        REFERENCES ledger_entry (county, school, fund, period, serial, kind),
    CONSTRAINT reversal_is_the_mirror FOREIGN KEY (county, reverses, school, fund, credit, debit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT numbered_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CHECK ((before_serial IS NULL) = (before_kind IS NULL)),
    CHECK (kind <> 'transfer' OR (debit IS NOT NULL AND credit IS NOT NULL AND amount_fen IS NOT NULL AND amount_fen > 0 AND debit <> credit)),
    CHECK (kind <> 'lock' OR (debit IS NULL AND credit IS NULL AND amount_fen IS NULL AND reverses IS NULL))
);
CREATE INDEX ledger_entry_of_reference ON ledger_entry (county, reference);
CREATE TABLE ledger_period (
    county TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund IN ('service', 'agency')),
    period TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    opened_at BIGINT NOT NULL,
    last_serial BIGINT NOT NULL CHECK (last_serial >= 0),
    locked_at BIGINT,
    PRIMARY KEY (county, school, fund, period),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE TABLE mail_message (
    county TEXT NOT NULL,
    key TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('mail', 'hook')),
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    digest TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'given_up', 'off')),
    tries BIGINT NOT NULL CHECK (tries >= 0),
    reason TEXT,
    queued_at BIGINT NOT NULL,
    sent_at BIGINT,
    PRIMARY KEY (county, key),
    CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
    CONSTRAINT mail_text_only_while_needed CHECK ((state IN ('sent', 'refused', 'off')) = (text = ''))
);
CREATE INDEX mail_message_by_state ON mail_message (county, state, queued_at);
CREATE TABLE marking_absence (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    loses BIGINT NOT NULL CHECK (loses IN (0, 1)),
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, expert, from_at),
    FOREIGN KEY (county, round, expert) REFERENCES marking_expert (county, round, expert),
    CHECK (until_at > from_at),
    CHECK ((loses = 1) = (until_at - from_at > 14400000000))
);
CREATE TABLE marking_assignment (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    expert TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    before BIGINT,
    place BIGINT NOT NULL,
    seat BIGINT NOT NULL,
    per_item BIGINT NOT NULL,
    places_most BIGINT NOT NULL,
    cap BIGINT NOT NULL,
    cap_most BIGINT NOT NULL,
    distinct_units BIGINT NOT NULL,
    unit TEXT NOT NULL,
    unit_once TEXT,
    standing TEXT NOT NULL CHECK (standing = 'clear'),
    kind TEXT NOT NULL CHECK (kind IN ('first', 'extra', 'instead')),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, application, expert),
    UNIQUE (county, round, number),
    UNIQUE (county, round, application, place),
    UNIQUE (county, round, expert, seat),
    UNIQUE (county, round, application, unit_once),
    FOREIGN KEY (county, round, before) REFERENCES marking_assignment (county, round, number),
    FOREIGN KEY (county, round, per_item, places_most, cap, cap_most, distinct_units)
        REFERENCES marking_assignment_frozen (county, round, per_item, places_most, cap, cap_most, distinct_units),
    FOREIGN KEY (county, round, expert, unit) REFERENCES marking_expert (county, round, expert, unit),
    FOREIGN KEY (county, round, expert, application, standing) REFERENCES marking_pair (county, round, expert, application, standing),
    CHECK ((number = 1) = (before IS NULL)),
    CHECK (before IS NULL OR before = number - 1),
    CHECK (place BETWEEN 1 AND places_most),
    CHECK ((kind = 'first') = (place <= per_item)),
    CHECK (seat BETWEEN 1 AND cap_most),
    CHECK (kind <> 'first' OR seat <= cap),
    CHECK ((unit_once IS NULL) = (distinct_units = 0 OR unit = '')),
    CHECK (unit_once IS NULL OR unit_once = unit),
    CHECK (kind = 'first' OR reason <> '')
);
CREATE TABLE marking_assignment_frozen (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    call TEXT NOT NULL,
    sheet_version BIGINT NOT NULL,
    per_item BIGINT NOT NULL CHECK (per_item > 0),
    places_most BIGINT NOT NULL,
    cap BIGINT NOT NULL CHECK (cap > 0),
    cap_most BIGINT NOT NULL,
    distinct_units BIGINT NOT NULL CHECK (distinct_units IN (0, 1)),
    rules TEXT NOT NULL,
    seed TEXT NOT NULL,
    pairs BIGINT NOT NULL CHECK (pairs > 0),
    cost BIGINT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round),
    UNIQUE (county, round, sheet_version),
    UNIQUE (county, round, per_item, places_most, cap, cap_most, distinct_units),
    FOREIGN KEY (county, round, call) REFERENCES review_round (county, id, call),
    FOREIGN KEY (county, round, sheet_version) REFERENCES marking_sheet (county, round, version),
    FOREIGN KEY (county, round) REFERENCES review_seal (county, round),
    CHECK (places_most >= per_item),
    CHECK (cap_most >= cap)
);
CREATE TABLE marking_ballot (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    expert TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing = 'clear'),
    choice TEXT NOT NULL CHECK (choice IN ('in_favour', 'against', 'abstain')),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, round, application, expert),
    FOREIGN KEY (county, round) REFERENCES marking_vote (county, round),
    FOREIGN KEY (county, round, expert, application, standing) REFERENCES marking_pair (county, round, expert, application, standing)
);
CREATE TABLE marking_closed (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    assigned BIGINT NOT NULL,
    ended BIGINT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round, assigned) REFERENCES marking_assignment (county, round, number),
    FOREIGN KEY (county, round, ended) REFERENCES marking_mark (county, round, serial),
    CHECK (assigned = ended)
);
CREATE TABLE marking_draft (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    expert TEXT NOT NULL,
    content TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (county, round, application, expert),
    FOREIGN KEY (county, round, application, expert) REFERENCES marking_assignment (county, round, application, expert),
    FOREIGN KEY (county, round, expert) REFERENCES marking_opening (county, round, expert)
);
CREATE TABLE marking_expert (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, round, expert),
    UNIQUE (county, round, expert, unit),
    FOREIGN KEY (county, round, expert) REFERENCES panel_member (county, round, expert),
    FOREIGN KEY (county, round) REFERENCES marking_assignment_frozen (county, round)
);
CREATE INDEX marking_expert_by_expert ON marking_expert (county, expert);
CREATE TABLE marking_mark (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    expert TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before BIGINT,
    how TEXT NOT NULL CHECK (how IN ('signed', 'dropped')),
    opened TEXT,
    sheet_version BIGINT,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    total BIGINT,
    vetoed BIGINT,
    words TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, application, expert),
    UNIQUE (county, round, serial),
    FOREIGN KEY (county, round, before) REFERENCES marking_mark (county, round, serial),
    FOREIGN KEY (county, round, application, expert) REFERENCES marking_assignment (county, round, application, expert),
    FOREIGN KEY (county, round, opened) REFERENCES marking_opening (county, round, expert),
    FOREIGN KEY (county, round, sheet_version) REFERENCES marking_assignment_frozen (county, round, sheet_version),
    CHECK ((serial = 1) = (before IS NULL)),
    CHECK (before IS NULL OR before = serial - 1),
    CHECK ((how = 'signed') = (opened IS NOT NULL)),
    CHECK (opened IS NULL OR opened = expert),
    CHECK ((how = 'signed') = (total IS NOT NULL)),
    CHECK ((total IS NULL) = (vetoed IS NULL)),
    CHECK ((total IS NULL) = (sheet_version IS NULL)),
    CHECK (total IS NULL OR total >= 0),
    CHECK (vetoed IS NULL OR vetoed IN (0, 1)),
    CHECK (how <> 'signed' OR (signed_by <> '' AND length(sha256) = 64)),
    CHECK (how <> 'dropped' OR words <> '')
);
CREATE TABLE marking_opening (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    statement TEXT NOT NULL CHECK (statement <> ''),
    signed_by TEXT NOT NULL CHECK (signed_by <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, round, expert),
    FOREIGN KEY (county, round, expert) REFERENCES marking_expert (county, round, expert)
);
CREATE TABLE marking_pair (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    application TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('clear', 'conflict')),
    PRIMARY KEY (county, round, expert, application),
    UNIQUE (county, round, expert, application, standing),
    FOREIGN KEY (county, round, expert) REFERENCES marking_expert (county, round, expert),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application)
);
CREATE TABLE marking_results_proposed (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    call TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, serial),
    UNIQUE (county, round, serial, call, sha256, by_whom),
    FOREIGN KEY (county, round) REFERENCES marking_closed (county, round),
    FOREIGN KEY (county, round, call) REFERENCES review_round (county, id, call)
);
CREATE TABLE marking_settled (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, application),
    FOREIGN KEY (county, round) REFERENCES marking_assignment_frozen (county, round),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application)
);
CREATE TABLE marking_sheet (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, version),
    FOREIGN KEY (county, round) REFERENCES review_round (county, id)
);
CREATE TABLE marking_vote (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    question TEXT NOT NULL CHECK (question <> ''),
    quorum_num BIGINT NOT NULL,
    quorum_den BIGINT NOT NULL,
    threshold_num BIGINT NOT NULL,
    threshold_den BIGINT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round),
    UNIQUE (county, round, quorum_num, quorum_den, threshold_num, threshold_den),
    FOREIGN KEY (county, round) REFERENCES marking_closed (county, round),
    CHECK (quorum_num BETWEEN 1 AND quorum_den),
    CHECK (threshold_num BETWEEN 1 AND threshold_den)
);
CREATE TABLE marking_vote_counted (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    quorum_num BIGINT NOT NULL,
    quorum_den BIGINT NOT NULL,
    threshold_num BIGINT NOT NULL,
    threshold_den BIGINT NOT NULL,
    entitled BIGINT NOT NULL CHECK (entitled >= 0),
    votes_for BIGINT NOT NULL CHECK (votes_for >= 0),
    votes_against BIGINT NOT NULL CHECK (votes_against >= 0),
    abstained BIGINT NOT NULL CHECK (abstained >= 0),
    quorate BIGINT NOT NULL CHECK (quorate IN (0, 1)),
    passed BIGINT NOT NULL CHECK (passed IN (0, 1)),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, application),
    UNIQUE (county, round, application, votes_for, votes_against),
    FOREIGN KEY (county, round, quorum_num, quorum_den, threshold_num, threshold_den)
        REFERENCES marking_vote (county, round, quorum_num, quorum_den, threshold_num, threshold_den),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application),
    CHECK (votes_for + votes_against + abstained <= entitled),
    CHECK ((quorate = 1) = ((votes_for + votes_against + abstained) * quorum_den >= entitled * quorum_num AND votes_for + votes_against + abstained > 0)),
    CHECK ((passed = 1) = (quorate = 1 AND votes_for * threshold_den >= (votes_for + votes_against + abstained) * threshold_num))
);
CREATE TABLE milestone_reached (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    code TEXT NOT NULL,
    book TEXT NOT NULL,
    report TEXT NOT NULL,
    reached_on TEXT NOT NULL,
    PRIMARY KEY (county, unit, code),
    FOREIGN KEY (county, report, unit, book) REFERENCES progress_report (county, id, unit, book),
    FOREIGN KEY (county, book, code) REFERENCES task_milestone (county, book, code)
);
CREATE TABLE needs_survey (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    school_year BIGINT NOT NULL CHECK (school_year BETWEEN 2000 AND 2999),
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    title TEXT NOT NULL CHECK (title <> ''),
    introduction TEXT NOT NULL,
    anonymous INTEGER NOT NULL,
    cell_min BIGINT NOT NULL CHECK (cell_min BETWEEN 3 AND 50),
    questions TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed')),
    closes_on TEXT NOT NULL,
    opened_at BIGINT,
    closed_at BIGINT,
    made_by TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, anonymous),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    CHECK ((state = 'draft') = (opened_at IS NULL)),
    CHECK ((state = 'closed') = (closed_at IS NOT NULL))
);
CREATE INDEX needs_survey_by_id ON needs_survey (id);
CREATE INDEX needs_survey_by_school ON needs_survey (school, school_year);
CREATE TABLE notice (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    body TEXT NOT NULL,
    import TEXT NOT NULL,
    document TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'checked', 'published')),
    version BIGINT NOT NULL CHECK (version > 0),
    revision BIGINT NOT NULL CHECK (revision > 0),
    form TEXT NOT NULL CHECK (form IN ('notice', 'attachment', 'fragment')),
    number TEXT,
    number_key TEXT,
    title TEXT,
    title_key TEXT,
    issuers TEXT,
    genre TEXT,
    issued TEXT,
    effect_from TEXT,
    expires_on TEXT,
    interpreter TEXT,
    interpreter_ground TEXT NOT NULL CHECK (interpreter_ground IN ('interpreter', 'issuer')),
    findings_open BIGINT NOT NULL CHECK (findings_open >= 0),
    errors_open BIGINT NOT NULL CHECK (errors_open >= 0 AND errors_open <= findings_open),
    registered_at BIGINT NOT NULL,
    registered_by TEXT NOT NULL,
    registered_by_name TEXT NOT NULL,
    edited_at BIGINT NOT NULL,
    edited_by TEXT NOT NULL,
    checked_at BIGINT,
    checked_by TEXT,
    checked_by_name TEXT,
    published_at BIGINT,
    published_by TEXT,
    published_by_name TEXT,
    due TEXT,
    effective TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, serial),
    UNIQUE (county, import, document),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    FOREIGN KEY (county, import) REFERENCES notice_import (county, id),
    CONSTRAINT checked_by_a_second_person CHECK (checked_by IS NULL OR checked_by <> edited_by),
    CONSTRAINT checked_before_published CHECK ((stage = 'draft') = (checked_by IS NULL) AND (stage = 'published') = (published_at IS NOT NULL)),
    CHECK ((checked_by IS NULL) = (checked_at IS NULL)),
    CHECK ((number IS NULL) = (number_key IS NULL) AND (title IS NULL) = (title_key IS NULL))
);
CREATE INDEX notice_by_body ON notice (body, stage);
CREATE INDEX notice_by_id ON notice (id);
CREATE INDEX notice_by_number ON notice (number_key);
CREATE INDEX notice_by_time ON notice (registered_at, id);
CREATE INDEX notice_by_title ON notice (title_key);
CREATE UNIQUE INDEX notice_number_once ON notice (county, number_key) WHERE stage = 'published';
CREATE TABLE notice_correction (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    version BIGINT NOT NULL,
    id TEXT NOT NULL,
    path TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('set', 'add', 'remove', 'reset')),
    value TEXT,
    was TEXT,
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, notice, version),
    UNIQUE (county, id),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);
CREATE TABLE notice_ending (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('repeal', 'cleanup')),
    by_id TEXT NOT NULL,
    by_county TEXT NOT NULL,
    from_date TEXT,
    PRIMARY KEY (county, notice, why, by_id),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id),
    CHECK (by_id <> notice)
);
CREATE INDEX notice_ending_by_id ON notice_ending (by_id);
CREATE TABLE notice_event (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    event TEXT NOT NULL,
    what TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (county, notice, id),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);
CREATE TABLE notice_finding_decision (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    version BIGINT NOT NULL,
    finding TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('accept', 'dismiss', 'reopen')),
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, notice, version),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);
CREATE TABLE notice_gram (
    county TEXT NOT NULL,
    gram TEXT NOT NULL,
    serial BIGINT NOT NULL,
    weight BIGINT NOT NULL,
    PRIMARY KEY (county, gram, serial)
) WITHOUT ROWID;
CREATE TABLE notice_import (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    name TEXT NOT NULL,
    kind TEXT CHECK (kind IN ('text', 'html', 'docx', 'pdf', 'scan')),
    bytes BIGINT NOT NULL CHECK (bytes >= 0),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'reading', 'done', 'refused')),
    page BIGINT NOT NULL,
    pages BIGINT NOT NULL,
    problem TEXT,
    problem_text TEXT,
    problem_text_en TEXT,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    created_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, body, sha256),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK ((state = 'refused') = (problem IS NOT NULL)),
    CHECK (page >= 0 AND pages >= 0)
);
CREATE INDEX notice_import_by_time ON notice_import (county, created_at, id);
CREATE TABLE notice_import_text (
    county TEXT NOT NULL,
    import TEXT NOT NULL,
    text TEXT NOT NULL,
    confidence TEXT NOT NULL,
    PRIMARY KEY (county, import),
    FOREIGN KEY (county, import) REFERENCES notice_import (county, id)
);
CREATE TABLE notice_link (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    list TEXT NOT NULL CHECK (list IN ('citations', 'repeals')),
    item TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('basis', 'repealed', 'mention', 'standard', 'repeal')),
    number TEXT,
    number_key TEXT,
    title TEXT,
    title_key TEXT,
    path TEXT,
    whole INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('resolved', 'waiting', 'ambiguous', 'outside')),
    target_county TEXT,
    target TEXT,
    PRIMARY KEY (county, notice, list, item),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id),
    CONSTRAINT resolved_to_another CHECK (target IS NULL OR target <> notice),
    CHECK ((state = 'resolved') = (target IS NOT NULL) AND (target IS NULL) = (target_county IS NULL)),
    CHECK ((role = 'repeal') = (list = 'repeals'))
);
CREATE INDEX notice_link_by_number ON notice_link (number_key);
CREATE INDEX notice_link_by_target ON notice_link (target);
CREATE INDEX notice_link_by_title ON notice_link (title_key);
CREATE TABLE notice_question (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    notice TEXT NOT NULL,
    clause TEXT,
    clause_heading TEXT,
    clause_text TEXT,
    question TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    body TEXT NOT NULL,
    ground TEXT NOT NULL CHECK (ground IN ('interpreter', 'issuer')),
    due TEXT,
    state TEXT NOT NULL CHECK (state IN ('asked', 'answered', 'checked', 'published', 'declined')),
    answer TEXT,
    answered_at BIGINT,
    answered_by TEXT,
    answered_by_name TEXT,
    checked_by TEXT,
    checked_by_name TEXT,
    declined_reason TEXT,
    year BIGINT,
    serial BIGINT,
    published_at BIGINT,
    published_by TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, body, year, serial),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id),
    CONSTRAINT answer_checked_by_a_second_person CHECK (checked_by IS NULL OR checked_by <> answered_by),
    CHECK ((state IN ('answered', 'checked', 'published')) = (answer IS NOT NULL)),
    CHECK ((state IN ('checked', 'published')) = (checked_by IS NOT NULL)),
    CHECK ((state = 'published') = (published_at IS NOT NULL AND serial IS NOT NULL AND year IS NOT NULL)),
    CHECK ((state = 'declined') = (declined_reason IS NOT NULL))
);
CREATE INDEX notice_question_by_body ON notice_question (body, state);
CREATE INDEX notice_question_by_id ON notice_question (id);
CREATE INDEX notice_question_by_notice ON notice_question (notice, state);
CREATE TABLE notice_reading (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    revision BIGINT NOT NULL,
    reader TEXT NOT NULL,
    read_at BIGINT NOT NULL,
    document TEXT NOT NULL,
    findings TEXT NOT NULL,
    PRIMARY KEY (county, notice, revision),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);
CREATE TABLE notice_time_limit (
    step TEXT PRIMARY KEY,
    working_days BIGINT NOT NULL CHECK (working_days > 0)
);
CREATE TABLE oidc_attempt (
    county TEXT NOT NULL,
    state_digest TEXT NOT NULL,
    binding_digest TEXT NOT NULL,
    nonce TEXT NOT NULL,
    verifier TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    issuer TEXT,
    subject TEXT,
    ticket_digest TEXT,
    PRIMARY KEY (county, state_digest),
    UNIQUE (county, ticket_digest),
    CHECK ((subject IS NULL) = (ticket_digest IS NULL))
) STRICT;
CREATE INDEX oidc_attempt_by_age ON oidc_attempt (expires_at);
CREATE TABLE oidc_link (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    linked_at INTEGER NOT NULL,
    linked_by TEXT NOT NULL,
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, account)
) STRICT;
CREATE TABLE oidc_ticket_use (
    county TEXT NOT NULL,
    ticket_digest TEXT NOT NULL,
    account TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    PRIMARY KEY (county, ticket_digest),
    FOREIGN KEY (county, account) REFERENCES account (county, id)
) STRICT;
CREATE TABLE old_password (
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    replaced_at INTEGER NOT NULL,
    password TEXT NOT NULL,
    PRIMARY KEY (county, account, replaced_at, password),
    FOREIGN KEY (county, account) REFERENCES account (county, id)
) STRICT;
CREATE TABLE online_nonce (
    county TEXT NOT NULL,
    nonce TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, nonce)
);
CREATE TABLE online_order (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    account TEXT NOT NULL,
    merchant TEXT NOT NULL CHECK (merchant <> ''),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    pay_url TEXT NOT NULL,
    asked TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, amount_fen),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE INDEX online_order_being_paid ON online_order (county, pupil, expires_at, id);
CREATE UNIQUE INDEX online_order_of_merchant ON online_order (county, id, amount_fen, merchant);
CREATE INDEX online_order_of_pupil ON online_order (county, pupil, made_at);
CREATE INDEX online_order_of_school ON online_order (county, school, made_at);
CREATE TABLE online_order_asking (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    tries BIGINT NOT NULL CHECK (tries >= 0),
    next_at BIGINT,
    said TEXT NOT NULL,
    PRIMARY KEY (county, order_id),
    FOREIGN KEY (county, order_id) REFERENCES online_order (county, id),
    CONSTRAINT order_ended_by_a_word CHECK (next_at IS NOT NULL OR said <> '')
);
CREATE INDEX online_order_asked_next ON online_order_asking (next_at);
CREATE TABLE online_order_line (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    bill TEXT NOT NULL,
    pupil TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    PRIMARY KEY (county, order_id, bill),
    FOREIGN KEY (county, order_id, pupil) REFERENCES online_order (county, id, pupil),
    FOREIGN KEY (county, bill, pupil) REFERENCES bill (county, id, pupil)
);
CREATE TABLE online_paid (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    transaction_id TEXT NOT NULL CHECK (transaction_id <> ''),
    payment TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, order_id),
    UNIQUE (county, transaction_id),
    UNIQUE (county, payment),
    CONSTRAINT paid_what_was_asked FOREIGN KEY (county, order_id, amount_fen) REFERENCES online_order (county, id, amount_fen),
    CONSTRAINT paid_what_came_in FOREIGN KEY (county, payment, amount_fen) REFERENCES payment (county, id, amount_fen)
);
CREATE UNIQUE INDEX online_paid_as_whole ON online_paid (county, order_id, payment, transaction_id);
CREATE INDEX online_paid_by_time ON online_paid (at);
CREATE TABLE online_return (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    payment TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    merchant TEXT NOT NULL,
    total_fen BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, amount_fen),
    CONSTRAINT back_to_the_merchants_order FOREIGN KEY (county, order_id, total_fen, merchant) REFERENCES online_order (county, id, amount_fen, merchant),
    CONSTRAINT back_the_way_it_was_paid FOREIGN KEY (county, order_id, payment, transaction_id)
        REFERENCES online_paid (county, order_id, payment, transaction_id),
    CONSTRAINT no_more_back_than_paid CHECK (amount_fen <= total_fen)
);
CREATE INDEX online_return_by_id ON online_return (id);
CREATE INDEX online_return_of_order ON online_return (county, order_id);
CREATE UNIQUE INDEX online_return_of_payment ON online_return (county, id, payment, amount_fen);
CREATE TABLE online_return_outcome (
    county TEXT NOT NULL,
    return_id TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('returned', 'closed', 'abnormal', 'refused')),
    amount_fen BIGINT NOT NULL,
    channel_id TEXT NOT NULL,
    code TEXT NOT NULL,
    day TEXT NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT an_outcome_once PRIMARY KEY (county, return_id, outcome),
    CONSTRAINT outcome_of_the_whole FOREIGN KEY (county, return_id, amount_fen) REFERENCES online_return (county, id, amount_fen),
    CONSTRAINT outcome_names_the_channels_number CHECK (outcome = 'refused' OR channel_id <> '')
);
CREATE INDEX online_return_outcome_by_time ON online_return_outcome (at);
CREATE TABLE online_return_standing (
    county TEXT NOT NULL,
    return_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asking', 'accepted', 'stopped', 'ended', 'by_hand')),
    tries BIGINT NOT NULL CHECK (tries >= 0),
    next_at BIGINT,
    code TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (county, return_id),
    FOREIGN KEY (county, return_id) REFERENCES online_return (county, id),
    CONSTRAINT asked_until_it_ends CHECK ((next_at IS NOT NULL) = (state IN ('asking', 'accepted'))),
    CONSTRAINT stopped_for_a_reason CHECK (state <> 'stopped' OR code <> '')
);
CREATE INDEX online_return_due ON online_return_standing (next_at);
CREATE INDEX online_return_stopped ON online_return_standing (county, state);
CREATE TABLE open_release (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    report TEXT NOT NULL,
    body TEXT NOT NULL,
    report_digest TEXT NOT NULL,
    title TEXT NOT NULL CHECK (length(trim(title)) > 0),
    licence TEXT NOT NULL CHECK (length(trim(licence)) > 0),
    threshold BIGINT NOT NULL CHECK (threshold >= 5),
    indicators TEXT NOT NULL,
    content TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    hidden BIGINT NOT NULL CHECK (hidden >= 0),
    released_at BIGINT NOT NULL,
    released_by TEXT NOT NULL,
    released_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    -- One report is published once: a second cut of the same rows would tell what the first left out.
    CONSTRAINT a_report_is_released_once UNIQUE (county, report),
    CONSTRAINT only_what_is_frozen FOREIGN KEY (county, report, body, report_digest) REFERENCES frozen_report (county, id, body, digest)
);
CREATE INDEX open_release_by_id ON open_release (id);
CREATE INDEX open_release_by_time ON open_release (released_at, id);
CREATE TABLE open_withdrawal (
    county TEXT NOT NULL,
    release_id TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, release_id),
    FOREIGN KEY (county, release_id) REFERENCES open_release (county, id)
);
CREATE TABLE opening_balance (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund IN ('service', 'agency')),
    account TEXT NOT NULL CHECK (account IN ('counter', 'bank', 'treasury', 'online', 'subsidy_due')),
    against TEXT NOT NULL CHECK (against = 'opening'),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    entry TEXT NOT NULL,
    turn BIGINT NOT NULL CHECK (turn > 0),
    before_turn BIGINT,
    before_entry TEXT,
    document TEXT NOT NULL CHECK (document <> ''),
    day TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT opened_once UNIQUE (county, school, fund, account, turn),
    UNIQUE (county, entry),
    UNIQUE (county, id, entry),
    UNIQUE (county, school, fund, account, turn, entry),
    CONSTRAINT opening_stands_in_the_ledger FOREIGN KEY (county, entry, school, fund, account, against, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT behind_the_one_before FOREIGN KEY (county, school, fund, account, before_turn, before_entry)
        REFERENCES opening_balance (county, school, fund, account, turn, entry),
    CONSTRAINT the_one_before_is_reversed FOREIGN KEY (county, before_entry) REFERENCES ledger_entry (county, reverses),
    CONSTRAINT opening_turns_without_gaps CHECK (CASE WHEN turn = 1 THEN before_turn IS NULL AND before_entry IS NULL
        ELSE before_turn IS NOT NULL AND before_entry IS NOT NULL AND before_turn = turn - 1 END)
);
CREATE TABLE opening_reversal (
    county TEXT NOT NULL,
    opening TEXT NOT NULL,
    entry TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT opening_reversed_once PRIMARY KEY (county, opening),
    FOREIGN KEY (county, opening, entry) REFERENCES opening_balance (county, id, entry),
    CONSTRAINT opening_reversal_stands_in_the_ledger FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, reverses)
);
CREATE TABLE outbox_event (
    county    TEXT NOT NULL,
    id        TEXT NOT NULL,
    at        INTEGER NOT NULL,
    name      TEXT NOT NULL,
    payload   TEXT NOT NULL,
    PRIMARY KEY (county, id)
) WITHOUT ROWID, STRICT;
CREATE TABLE outside_annual_check (
    county TEXT NOT NULL,
    listing TEXT NOT NULL,
    year BIGINT NOT NULL CHECK (year BETWEEN 2000 AND 2999),
    result TEXT NOT NULL CHECK (result IN ('passed', 'to_rectify', 'failed')),
    words TEXT NOT NULL,
    checked_at BIGINT NOT NULL,
    checked_by TEXT NOT NULL,
    checked_by_name TEXT NOT NULL,
    PRIMARY KEY (county, listing, year),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);
CREATE TABLE outside_contract (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    listing TEXT NOT NULL,
    number TEXT NOT NULL CHECK (number <> ''),
    signed_on TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    bond_kind TEXT NOT NULL CHECK (bond_kind IN ('none', 'deposit', 'performance_bond')),
    bond_fen BIGINT NOT NULL CHECK (bond_fen >= 0),
    file TEXT NOT NULL CHECK (file <> ''),
    file_name TEXT NOT NULL,
    file_bytes BIGINT NOT NULL CHECK (file_bytes >= 0),
    recorded_at BIGINT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_by_name TEXT NOT NULL,
    ended_on TEXT,
    end_reason TEXT,
    ended_by TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, listing),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id),
    CONSTRAINT contract_runs_forward CHECK (starts_on <= ends_on),
    CHECK ((bond_kind = 'none') = (bond_fen = 0)),
    CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
    CHECK ((ended_on IS NULL) = (ended_by IS NULL)),
    CHECK (ended_on IS NULL OR ended_on <= ends_on)
);
CREATE INDEX outside_contract_by_id ON outside_contract (id);
CREATE INDEX outside_contract_by_listing ON outside_contract (county, listing);
CREATE INDEX outside_contract_by_school ON outside_contract (county, school, listing);
CREATE TABLE outside_contract_item (
    county TEXT NOT NULL,
    contract TEXT NOT NULL,
    listing TEXT NOT NULL,
    item TEXT NOT NULL,
    listed_price_fen BIGINT NOT NULL,
    price_fen BIGINT NOT NULL,
    PRIMARY KEY (county, contract, item),
    FOREIGN KEY (county, contract, listing) REFERENCES outside_contract (county, id, listing),
    FOREIGN KEY (county, listing, item, listed_price_fen) REFERENCES outside_item (county, listing, code, price_fen),
    CONSTRAINT nothing_agreed_above_the_listed_price CHECK (price_fen BETWEEN 0 AND listed_price_fen)
);
CREATE TABLE outside_event (
    county TEXT NOT NULL,
    listing TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    event TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (county, listing, id),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);
CREATE TABLE outside_expiry (
    county TEXT NOT NULL,
    listing TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('licence', 'period')),
    until TEXT NOT NULL,
    at BIGINT NOT NULL,
    courses BIGINT NOT NULL CHECK (courses >= 0),
    PRIMARY KEY (county, listing, what, until),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);
CREATE TABLE outside_item (
    county TEXT NOT NULL,
    listing TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    activity TEXT NOT NULL CHECK (activity IN ('homework', 'questions', 'reading', 'sport', 'art', 'science', 'labour', 'games', 'clubs', 'films')),
    grades BIGINT NOT NULL CHECK (grades BETWEEN 1 AND 511),
    price_fen BIGINT NOT NULL CHECK (price_fen >= 0),
    listed INTEGER NOT NULL,
    PRIMARY KEY (county, listing, code),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);
CREATE UNIQUE INDEX outside_item_at_its_price ON outside_item (county, listing, code, price_fen);
CREATE TABLE outside_licence_renewal (
    county TEXT NOT NULL,
    listing TEXT NOT NULL,
    id TEXT NOT NULL,
    licence_number TEXT NOT NULL CHECK (licence_number <> ''),
    licence_until TEXT NOT NULL,
    file TEXT NOT NULL CHECK (file <> ''),
    file_name TEXT NOT NULL,
    file_bytes BIGINT NOT NULL CHECK (file_bytes >= 0),
    said_at BIGINT NOT NULL,
    said_by TEXT NOT NULL,
    said_by_name TEXT NOT NULL,
    waiting TEXT CHECK (waiting = 'yes'),
    decision TEXT CHECK (decision IN ('confirmed', 'refused')),
    decided_at BIGINT,
    decided_by TEXT,
    decided_by_name TEXT,
    decision_reason TEXT,
    PRIMARY KEY (county, listing, id),
    CONSTRAINT one_waiting_renewal_of_a_licence UNIQUE (county, listing, waiting),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id),
    CHECK ((decision IS NULL) = (waiting IS NOT NULL)),
    CHECK ((decision IS NULL) = (decided_at IS NULL)),
    CHECK ((decision IS NULL) = (decided_by IS NULL)),
    CHECK (decision IS NULL OR decision <> 'refused' OR decision_reason IS NOT NULL),
    CONSTRAINT nobody_confirms_their_own_licence CHECK (decided_by IS NULL OR decided_by <> said_by)
);
CREATE INDEX outside_licence_renewal_waiting ON outside_licence_renewal (county, listing) WHERE waiting = 'yes';
CREATE TABLE outside_listing (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    body TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('applied', 'listed', 'refused', 'exited')),
    live TEXT CHECK (live = 'yes'),
    name TEXT NOT NULL CHECK (name <> ''),
    credit_code TEXT NOT NULL,
    credit_doubt INTEGER NOT NULL,
    licence_kind TEXT NOT NULL CHECK (licence_kind IN ('school_licence', 'sport_filing', 'other')),
    licence_number TEXT NOT NULL CHECK (licence_number <> ''),
    licence_until TEXT NOT NULL,
    on_national_platform INTEGER NOT NULL,
    deposit_fen BIGINT NOT NULL CHECK (deposit_fen >= 0),
    deposit_paid_on TEXT,
    contact TEXT NOT NULL,
    about TEXT NOT NULL,
    applied_at BIGINT NOT NULL,
    applied_by TEXT NOT NULL,
    decided_at BIGINT,
    decided_by TEXT,
    decision_document TEXT,
    decision_reason TEXT,
    listed_from TEXT,
    listed_until TEXT,
    exited_on TEXT,
    exit_reason TEXT, blocked_on TEXT, blocked_reason TEXT CHECK ((blocked_on IS NULL) = (blocked_reason IS NULL)),
    PRIMARY KEY (county, id),
    CONSTRAINT one_live_listing_of_a_body UNIQUE (county, body, live),
    UNIQUE (county, id, body),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK ((state IN ('applied', 'listed')) = (live IS NOT NULL)),
    CHECK ((state = 'applied') = (decided_at IS NULL)),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
    CHECK ((state IN ('listed', 'exited')) = (listed_from IS NOT NULL)),
    CHECK ((listed_from IS NULL) = (listed_until IS NULL)),
    CHECK (listed_from IS NULL OR (listed_from <= listed_until AND decision_document IS NOT NULL AND decision_document <> '')),
    CHECK ((state = 'refused') = (decision_reason IS NOT NULL)),
    CHECK ((state = 'exited') = (exited_on IS NOT NULL)),
    CHECK ((exited_on IS NULL) = (exit_reason IS NULL)),
    CONSTRAINT nobody_selects_their_own_application CHECK (decided_by IS NULL OR decided_by <> applied_by)
);
CREATE INDEX outside_listing_blocked ON outside_listing (county, id) WHERE blocked_on IS NOT NULL;
CREATE INDEX outside_listing_by_body ON outside_listing (body);
CREATE INDEX outside_listing_by_id ON outside_listing (id);
CREATE TABLE outside_staff (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    listing TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    skill TEXT NOT NULL,
    vetting_proof TEXT NOT NULL CHECK (vetting_proof <> ''),
    vetted_on TEXT NOT NULL,
    vetting_until TEXT NOT NULL,
    health_until TEXT NOT NULL,
    contract_until TEXT NOT NULL,
    active INTEGER NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, listing, id),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id),
    CHECK (vetted_on <= vetting_until)
);
CREATE TABLE outside_vetting (
    county TEXT NOT NULL,
    staff TEXT NOT NULL,
    id TEXT NOT NULL,
    listing TEXT NOT NULL,
    proof TEXT NOT NULL CHECK (proof <> ''),
    vetted_on TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    file TEXT NOT NULL CHECK (file <> ''),
    file_name TEXT NOT NULL,
    file_bytes BIGINT NOT NULL CHECK (file_bytes >= 0),
    entered_at BIGINT NOT NULL,
    entered_by_name TEXT NOT NULL,
    PRIMARY KEY (county, staff, id),
    FOREIGN KEY (county, listing, staff) REFERENCES outside_staff (county, listing, id),
    CHECK (vetted_on <= valid_until)
);
CREATE INDEX outside_vetting_by_listing ON outside_vetting (county, listing);
CREATE TABLE outside_warning (
    county TEXT NOT NULL,
    school TEXT NOT NULL,
    listing TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('licence', 'period', 'contract', 'no_contract', 'proofs', 'annual_check', 'exit')),
    stage TEXT NOT NULL CHECK (stage IN ('soon', 'over')),
    until TEXT NOT NULL,
    at BIGINT NOT NULL,
    courses BIGINT NOT NULL CHECK (courses > 0),
    PRIMARY KEY (county, school, listing, what, stage, until),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);
CREATE TABLE overrun_decision (
    county TEXT NOT NULL,
    request TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('approved', 'refused')),
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, request),
    UNIQUE (county, request, decision, subject, kind, amount_fen),
    FOREIGN KEY (county, request, subject, kind, amount_fen, asked_by) REFERENCES overrun_request (county, id, subject, kind, amount_fen, by_whom),
    CONSTRAINT decided_by_somebody_else CHECK (by_whom <> asked_by)
);
CREATE INDEX overrun_decision_by_subject ON overrun_decision (county, subject, kind);
CREATE TABLE overrun_request (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('sheet', 'spending')),
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    cause TEXT NOT NULL CHECK (cause IN ('outside_list', 'over_share')),
    document TEXT NOT NULL,
    day TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    income_fen BIGINT NOT NULL,
    before_fen BIGINT NOT NULL,
    ceiling_percent BIGINT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, subject, kind, amount_fen, by_whom),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE INDEX overrun_request_by_id ON overrun_request (id);
CREATE INDEX overrun_request_by_school ON overrun_request (county, school, at);
CREATE TABLE panel_answer (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('accepted', 'refused', 'lapsed')),
    declaration TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, round, expert),
    UNIQUE (county, round, expert, answer),
    FOREIGN KEY (county, round) REFERENCES review_round (county, id),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id),
    CONSTRAINT panel_accepted_with_a_declaration CHECK (answer <> 'accepted' OR length(trim(declaration)) > 0)
);
CREATE TABLE panel_gap (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    answer TEXT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('refused', 'lapsed', 'left')),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, expert),
    FOREIGN KEY (county, round, expert, answer) REFERENCES panel_answer (county, round, expert, answer),
    CONSTRAINT panel_gap_as_answered CHECK ((cause = 'left') = (answer = 'accepted') AND (cause = 'left' OR cause = answer)),
    CONSTRAINT panel_left_with_a_reason CHECK (cause <> 'left' OR length(trim(reason)) > 0)
);
CREATE TABLE panel_invitation (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('leader', 'member', 'liaison', 'watcher')),
    seats BIGINT,
    place BIGINT,
    before_place BIGINT,
    instead_of TEXT,
    picked TEXT,
    sent_at BIGINT NOT NULL,
    due BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, round, expert),
    UNIQUE (county, round, expert, role),
    UNIQUE (county, round, place),
    UNIQUE (county, round, instead_of),
    FOREIGN KEY (county, round, seats) REFERENCES review_draw (county, round, seats),
    FOREIGN KEY (county, round, place, expert) REFERENCES review_drawn (county, round, place, expert),
    FOREIGN KEY (county, round, before_place) REFERENCES panel_invitation (county, round, place),
    FOREIGN KEY (county, round, instead_of) REFERENCES panel_gap (county, round, expert),
    FOREIGN KEY (county, round, picked, role) REFERENCES panel_pick (county, round, expert, role),
    CONSTRAINT panel_drawn_or_picked CHECK ((place IS NULL) = (picked IS NOT NULL) AND (picked IS NULL OR picked = expert)),
    CONSTRAINT panel_drawn_is_member CHECK (place IS NULL OR role = 'member'),
    CONSTRAINT panel_nobody_passed_over CHECK (place IS NULL OR ((place = 1) = (before_place IS NULL) AND (before_place IS NULL OR before_place = place - 1))),
    CONSTRAINT panel_alternate_for_a_gap CHECK (place IS NULL OR (seats IS NOT NULL AND (place <= seats) = (instead_of IS NULL))),
    CONSTRAINT panel_due_after_sent CHECK (due > sent_at)
);
CREATE INDEX panel_invitation_by_expert ON panel_invitation (county, expert);
CREATE TABLE panel_leader (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis <> ''),
    at BIGINT NOT NULL,
    PRIMARY KEY (county, round, expert),
    FOREIGN KEY (county, round, expert) REFERENCES panel_member (county, round, expert)
);
CREATE TABLE panel_member (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    role TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer = 'accepted'),
    unit_key TEXT NOT NULL,
    most BIGINT CHECK (most > 0),
    at BIGINT NOT NULL,
    PRIMARY KEY (county, round, expert),
    FOREIGN KEY (county, round, expert, role) REFERENCES panel_invitation (county, round, expert, role),
    FOREIGN KEY (county, round, expert, answer) REFERENCES panel_answer (county, round, expert, answer)
);
CREATE TABLE panel_pick (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('leader', 'member', 'liaison', 'watcher')),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, expert),
    UNIQUE (county, round, expert, role),
    FOREIGN KEY (county, round) REFERENCES review_round (county, id),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id),
    CONSTRAINT panel_picked_with_a_reason CHECK (length(trim(reason)) > 0)
);
CREATE TABLE parked_return (
    county TEXT NOT NULL,
    return_id TEXT NOT NULL,
    payment TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('on_its_way', 'given_back', 'kept')),
    use_id TEXT,
    use_kind TEXT CHECK (use_kind = 'handed_back'),
    reason TEXT NOT NULL CHECK (reason <> ''),
    asked TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (county, return_id),
    CONSTRAINT parked_return_as_asked FOREIGN KEY (county, return_id, payment, amount_fen) REFERENCES online_return (county, id, payment, amount_fen),
    CONSTRAINT parked_return_is_used FOREIGN KEY (county, use_id, payment, amount_fen, use_kind)
        REFERENCES payment_use (county, id, payment, amount_fen, kind),
    CONSTRAINT used_when_given_back CHECK (CASE WHEN state = 'given_back' THEN use_id IS NOT NULL AND use_kind IS NOT NULL AND use_id = return_id
        ELSE use_id IS NULL AND use_kind IS NULL END),
    CONSTRAINT parked_return_ends CHECK ((ended_at IS NULL) = (state = 'on_its_way'))
);
CREATE UNIQUE INDEX one_parked_return_of_payment ON parked_return (county, payment) WHERE state <> 'given_back';
CREATE INDEX parked_return_of_payment ON parked_return (county, payment, asked_at);
CREATE TABLE patrol (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    date TEXT NOT NULL,
    session TEXT NOT NULL,
    teacher_present INTEGER NOT NULL,
    pupils_seen BIGINT NOT NULL CHECK (pupils_seen >= 0),
    order_good INTEGER NOT NULL,
    safety_good INTEGER NOT NULL,
    content_as_planned INTEGER NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id)
);
CREATE INDEX patrol_by_school ON patrol (county, school, date);
CREATE TABLE pay_agreement (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    line BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('confirmed', 'settled')),
    account TEXT NOT NULL,
    made_by TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, sheet, line),
    FOREIGN KEY (county, sheet, line, revision) REFERENCES pay_amount (county, sheet, line, revision),
    FOREIGN KEY (county, sheet, line, revision, answer) REFERENCES pay_answer (county, sheet, line, revision, answer),
    FOREIGN KEY (county, sheet, line, account) REFERENCES pay_line (county, sheet, line, account),
    FOREIGN KEY (county, sheet, made_by) REFERENCES pay_sheet (county, id, made_by),
    CONSTRAINT nobody_agrees_to_the_own_line CHECK (by_whom <> account),
    CONSTRAINT the_maker_does_not_agree CHECK (by_whom <> made_by)
);
CREATE UNIQUE INDEX pay_agreement_of_revision ON pay_agreement (county, sheet, line, revision);
CREATE TABLE pay_amount (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    line BIGINT NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    before_revision BIGINT,
    before_answer TEXT CHECK (before_answer = 'objected'),
    share_before BIGINT,
    sessions BIGINT NOT NULL CHECK (sessions >= 0),
    lessons BIGINT NOT NULL CHECK (lessons >= 0),
    sessions_fen BIGINT NOT NULL CHECK (sessions_fen >= 0),
    adjust_fen BIGINT NOT NULL,
    adjust_words TEXT NOT NULL,
    gross_fen BIGINT NOT NULL CHECK (gross_fen >= 0),
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, sheet, line, revision),
    UNIQUE (county, sheet, line, revision, gross_fen),
    UNIQUE (county, sheet, line, revision, sessions_fen),
    FOREIGN KEY (county, sheet, line) REFERENCES pay_line (county, sheet, line),
    CONSTRAINT corrected_behind_an_objection FOREIGN KEY (county, sheet, line, before_revision, before_answer)
        REFERENCES pay_answer (county, sheet, line, revision, answer),
    CONSTRAINT reckoned_anew_behind_a_share FOREIGN KEY (county, sheet, line, share_before) REFERENCES pay_share (county, sheet, line, revision),
    CHECK ((revision = 1) = (before_revision IS NULL)),
    CHECK (before_revision IS NULL OR before_revision = revision - 1),
    CONSTRAINT anew_for_one_reason CHECK (CASE WHEN before_revision IS NULL THEN before_answer IS NULL AND share_before IS NULL
        WHEN share_before IS NULL THEN before_answer IS NOT NULL ELSE before_answer IS NULL AND share_before = before_revision END),
    CONSTRAINT amount_adds_up CHECK (gross_fen = sessions_fen + adjust_fen),
    CONSTRAINT adjusted_with_words CHECK (adjust_fen = 0 OR adjust_words <> '')
);
CREATE TABLE pay_answer (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    line BIGINT NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    answer TEXT NOT NULL CHECK (answer IN ('confirmed', 'objected', 'settled')),
    account TEXT NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, sheet, line, revision),
    UNIQUE (county, sheet, line, revision, answer),
    FOREIGN KEY (county, sheet, line, account) REFERENCES pay_line (county, sheet, line, account),
    CONSTRAINT only_the_own_line CHECK (answer = 'settled' OR by_whom = account OR (account = '' AND words <> '')),
    CONSTRAINT objections_have_words CHECK (answer <> 'objected' OR words <> ''),
    CONSTRAINT only_corrected_lines_are_settled CHECK (answer <> 'settled' OR revision > 1)
);
CREATE TABLE pay_line (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    line BIGINT NOT NULL CHECK (line > 0),
    kind TEXT NOT NULL CHECK (kind IN ('own', 'retired', 'outside', 'manager', 'body')),
    teacher TEXT,
    account TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (county, sheet, line),
    UNIQUE (county, sheet, line, account),
    CONSTRAINT one_line_for_a_teacher UNIQUE (county, sheet, teacher),
    FOREIGN KEY (county, sheet) REFERENCES pay_sheet (county, id),
    FOREIGN KEY (county, teacher) REFERENCES service_teacher (county, id),
    CHECK ((kind IN ('own', 'retired', 'outside')) = (teacher IS NOT NULL)),
    CONSTRAINT a_manager_is_known CHECK (kind <> 'manager' OR account <> '')
);
CREATE INDEX pay_line_by_account ON pay_line (account);
CREATE TABLE "pay_out" (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    serial BIGINT NOT NULL,
    step TEXT NOT NULL CHECK (step = 'paid'),
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL CHECK (debit = 'payables'),
    credit TEXT NOT NULL CHECK (credit IN ('bank', 'treasury')),
    amount_fen BIGINT NOT NULL,
    entry TEXT,
    document TEXT NOT NULL CHECK (document <> ''),
    day TEXT NOT NULL,
    CONSTRAINT paid_out_once PRIMARY KEY (county, sheet),
    UNIQUE (county, entry),
    CONSTRAINT nothing_left_without_an_entry CHECK (amount_fen >= 0 AND (amount_fen = 0) = (entry IS NULL)),
    FOREIGN KEY (county, sheet, serial, step) REFERENCES pay_step (county, sheet, serial, step),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen)
);
CREATE TABLE pay_person (
    county TEXT NOT NULL,
    teacher TEXT NOT NULL,
    from_day TEXT NOT NULL,
    school TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('own', 'retired')),
    document TEXT NOT NULL CHECK (document <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, teacher, from_day),
    FOREIGN KEY (county, school, teacher) REFERENCES service_teacher (county, school, id)
);
CREATE INDEX pay_person_by_school ON pay_person (county, school);
CREATE TABLE pay_rate (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('school', 'county')),
    kind TEXT NOT NULL CHECK (kind IN ('own', 'retired', 'outside')),
    activity TEXT NOT NULL,
    per_lesson_fen BIGINT NOT NULL CHECK (per_lesson_fen > 0),
    step_from BIGINT CHECK (step_from > 0),
    step_fen BIGINT NOT NULL CHECK (step_fen >= 0),
    from_day TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK ((step_from IS NULL) = (step_fen = 0))
);
CREATE INDEX pay_rate_by_body ON pay_rate (county, body, from_day);
CREATE INDEX pay_rate_by_scope ON pay_rate (county, scope);
CREATE TABLE "pay_return" (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    line BIGINT NOT NULL,
    turn BIGINT NOT NULL CHECK (turn > 0),
    kind TEXT NOT NULL CHECK (kind IN ('came_back', 'paid_again')),
    before_turn BIGINT,
    before_kind TEXT,
    revision BIGINT NOT NULL,
    gross_fen BIGINT NOT NULL,
    withheld_fen BIGINT,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL,
    credit TEXT NOT NULL,
    entry TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    document TEXT NOT NULL,
    day TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, sheet, line, turn),
    UNIQUE (county, sheet, line, turn, kind),
    UNIQUE (county, entry),
    CONSTRAINT came_back_of_what_was_paid FOREIGN KEY (county, sheet) REFERENCES "pay_out" (county, sheet),
    FOREIGN KEY (county, sheet, line, revision) REFERENCES pay_agreement (county, sheet, line, revision),
    FOREIGN KEY (county, sheet, line, revision, gross_fen) REFERENCES pay_amount (county, sheet, line, revision, gross_fen),
    FOREIGN KEY (county, sheet, line, revision, withheld_fen) REFERENCES pay_tax (county, sheet, line, revision, tax_fen),
    CONSTRAINT back_and_again_turn_by_turn FOREIGN KEY (county, sheet, line, before_turn, before_kind) REFERENCES "pay_return" (county, sheet, line, turn, kind),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT returned_what_the_person_got CHECK (amount_fen = gross_fen - COALESCE(withheld_fen, 0)),
    CHECK ((turn = 1) = (before_turn IS NULL)),
    CHECK ((before_turn IS NULL) = (before_kind IS NULL)),
    CHECK (before_turn IS NULL OR before_turn = turn - 1),
    CONSTRAINT again_only_what_came_back CHECK (CASE kind WHEN 'came_back' THEN before_kind IS NULL OR before_kind = 'paid_again'
        ELSE before_kind IS NOT NULL AND before_kind = 'came_back' AND document <> '' END),
    CONSTRAINT returned_to_payables CHECK (CASE kind WHEN 'came_back' THEN debit IN ('bank', 'treasury') AND credit = 'payables'
        ELSE debit = 'payables' AND credit IN ('bank', 'treasury') END)
);
CREATE INDEX pay_return_by_school ON pay_return (county, school);
CREATE TABLE pay_session (
    county TEXT NOT NULL,
    session TEXT NOT NULL,
    turn BIGINT NOT NULL CHECK (turn > 0),
    assists TEXT NOT NULL DEFAULT '',
    sheet TEXT NOT NULL,
    line BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    rate TEXT,
    price TEXT,
    lessons BIGINT NOT NULL CHECK (lessons > 0),
    pupils BIGINT NOT NULL CHECK (pupils >= 0),
    per_lesson_fen BIGINT NOT NULL CHECK (per_lesson_fen >= 0),
    amount_fen BIGINT NOT NULL,
    void_turn BIGINT,
    void_sheet TEXT,
    void_line BIGINT,
    void_revision BIGINT,
    withdrawn_serial BIGINT,
    withdrawn_step TEXT CHECK (withdrawn_step = 'withdrawn'),
    anew_revision BIGINT,
    CONSTRAINT paid_once PRIMARY KEY (county, session, assists, turn),
    UNIQUE (county, session, assists, turn, sheet, line, revision),
    CONSTRAINT no_register_no_pay FOREIGN KEY (county, session) REFERENCES roll_call (county, session),
    FOREIGN KEY (county, sheet, line, revision) REFERENCES pay_amount (county, sheet, line, revision),
    FOREIGN KEY (county, rate) REFERENCES pay_rate (county, id),
    FOREIGN KEY (county, price) REFERENCES body_price (county, id),
    FOREIGN KEY (county, session, assists, void_turn, void_sheet, void_line, void_revision)
        REFERENCES pay_session (county, session, assists, turn, sheet, line, revision),
    FOREIGN KEY (county, void_sheet, withdrawn_serial, withdrawn_step) REFERENCES pay_step (county, sheet, serial, step),
    FOREIGN KEY (county, void_sheet, void_line, anew_revision) REFERENCES pay_amount (county, sheet, line, revision),
    CONSTRAINT session_amount_adds_up CHECK (amount_fen = lessons * per_lesson_fen),
    CHECK ((rate IS NULL) = (price IS NOT NULL)),
    CHECK ((turn = 1) = (void_turn IS NULL)),
    CHECK (void_turn IS NULL OR void_turn = turn - 1),
    CHECK ((void_turn IS NULL) = (void_sheet IS NULL) AND (void_turn IS NULL) = (void_line IS NULL) AND (void_turn IS NULL) = (void_revision IS NULL)),
    CHECK ((withdrawn_serial IS NULL) = (withdrawn_step IS NULL)),
    CHECK (anew_revision IS NULL OR (void_revision IS NOT NULL AND anew_revision = void_revision + 1)),
    CONSTRAINT void_for_one_reason CHECK (void_turn IS NULL OR (withdrawn_serial IS NULL) <> (anew_revision IS NULL)),
    CHECK (void_turn IS NOT NULL OR (withdrawn_serial IS NULL AND anew_revision IS NULL))
);
CREATE INDEX pay_session_by_line ON pay_session (county, sheet, line, revision);
CREATE TABLE pay_share (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    line BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    percent BIGINT NOT NULL CHECK (percent BETWEEN 1 AND 100),
    of_fen BIGINT NOT NULL CHECK (of_fen >= 0),
    share_fen BIGINT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    PRIMARY KEY (county, sheet, line, revision),
    CONSTRAINT share_is_the_lines_sum FOREIGN KEY (county, sheet, line, revision, share_fen)
        REFERENCES pay_amount (county, sheet, line, revision, sessions_fen),
    CONSTRAINT share_adds_up CHECK (share_fen = (2 * of_fen * percent + 100) / 200)
);
CREATE TABLE pay_sheet (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('teachers', 'invoice')),
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, kind),
    UNIQUE (county, id, made_by),
    UNIQUE (county, id, school, school_year, term),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    CHECK (last_day >= first_day)
);
CREATE INDEX pay_sheet_by_id ON pay_sheet (id);
CREATE INDEX pay_sheet_by_school ON pay_sheet (county, school, made_at);
CREATE TABLE pay_step (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    step TEXT NOT NULL CHECK (step IN ('drafted', 'offered', 'agreed', 'paid', 'withdrawn')),
    before_serial BIGINT,
    before_step TEXT,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
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
CREATE TABLE pay_tax (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    line BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    gross_fen BIGINT NOT NULL,
    tax_fen BIGINT NOT NULL CHECK (tax_fen >= 0),
    net_fen BIGINT NOT NULL CHECK (net_fen >= 0),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, sheet, line, revision),
    FOREIGN KEY (county, sheet, line, revision, gross_fen) REFERENCES pay_amount (county, sheet, line, revision, gross_fen),
    CONSTRAINT tax_adds_up CHECK (net_fen = gross_fen - tax_fen)
);
CREATE UNIQUE INDEX pay_tax_of_amount ON pay_tax (county, sheet, line, revision, tax_fen);
CREATE TABLE "pay_tax_over" (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL CHECK (debit = 'taxes_withheld'),
    credit TEXT NOT NULL CHECK (credit IN ('bank', 'treasury')),
    amount_fen BIGINT NOT NULL,
    entry TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    day TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT tax_paid_over_once PRIMARY KEY (county, sheet),
    UNIQUE (county, entry),
    CONSTRAINT paid_over_what_was_withheld FOREIGN KEY (county, sheet, amount_fen) REFERENCES "pay_withholding" (county, sheet, amount_fen),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen)
);
CREATE TABLE "pay_withholding" (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL CHECK (debit = 'payables'),
    credit TEXT NOT NULL CHECK (credit = 'taxes_withheld'),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    entry TEXT NOT NULL,
    CONSTRAINT withheld_once PRIMARY KEY (county, sheet),
    UNIQUE (county, entry),
    UNIQUE (county, sheet, amount_fen),
    CONSTRAINT withheld_from_what_was_paid FOREIGN KEY (county, sheet) REFERENCES "pay_out" (county, sheet),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen)
);
CREATE INDEX pay_withholding_by_school ON pay_withholding (county, school);
CREATE TABLE payer_account (
    county TEXT NOT NULL,
    payment TEXT NOT NULL,
    sealed TEXT NOT NULL CHECK (sealed <> ''),
    ending TEXT NOT NULL CHECK (length(ending) = 4),
    bank TEXT NOT NULL,
    CONSTRAINT one_account_of_a_payment PRIMARY KEY (county, payment),
    FOREIGN KEY (county, payment) REFERENCES payment (county, id)
);
CREATE TABLE payment (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    channel TEXT NOT NULL CHECK (channel IN ('counter', 'bank', 'treasury', 'wechat')),
    channel_reference TEXT NOT NULL CHECK (channel_reference <> ''),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    day TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    payer TEXT NOT NULL,
    remark TEXT NOT NULL,
    import TEXT,
    direct_fen BIGINT NOT NULL CHECK (direct_fen >= 0),
    parked_fen BIGINT NOT NULL CHECK (parked_fen >= 0),
    parked_amount_fen BIGINT,
    parked_debit TEXT,
    parked_credit TEXT CHECK (parked_credit = 'unknown_money'),
    parked_entry TEXT,
    asked TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    noted_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT received_once UNIQUE (county, school, channel, channel_reference),
    UNIQUE (county, id, amount_fen),
    UNIQUE (county, id, school, amount_fen),
    UNIQUE (county, parked_entry),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, import, school, channel) REFERENCES statement_import (county, id, school, channel),
    CONSTRAINT parked_is_booked FOREIGN KEY (county, parked_entry, school, fund, parked_debit, parked_credit, parked_amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT payment_adds_up CHECK (direct_fen + parked_fen = amount_fen),
    CONSTRAINT all_parked_is_booked CHECK (CASE WHEN parked_fen = 0
        THEN parked_amount_fen IS NULL AND parked_entry IS NULL AND parked_debit IS NULL AND parked_credit IS NULL
        ELSE parked_amount_fen IS NOT NULL AND parked_entry IS NOT NULL AND parked_debit IS NOT NULL AND parked_credit IS NOT NULL
             AND parked_amount_fen = parked_fen END),
    CONSTRAINT into_the_channels_account CHECK (parked_debit IS NULL OR parked_debit = CASE WHEN channel = 'wechat' THEN 'online' ELSE channel END)
);
CREATE INDEX payment_of_school ON payment (county, school, received_at);
CREATE TABLE payment_reversal (
    county TEXT NOT NULL,
    payment TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    use_id TEXT NOT NULL,
    use_kind TEXT NOT NULL CHECK (use_kind = 'handed_back'),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT payment_reversed_once PRIMARY KEY (county, payment),
    CONSTRAINT all_of_the_payment FOREIGN KEY (county, payment, amount_fen) REFERENCES payment (county, id, amount_fen),
    CONSTRAINT reversed_by_a_use FOREIGN KEY (county, use_id, payment, amount_fen, use_kind) REFERENCES payment_use (county, id, payment, amount_fen, kind)
);
CREATE TABLE payment_standing (
    county TEXT NOT NULL,
    payment TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    shared_fen BIGINT NOT NULL CHECK (shared_fen >= 0),
    handed_back_fen BIGINT NOT NULL CHECK (handed_back_fen >= 0),
    returned_fen BIGINT NOT NULL CHECK (returned_fen >= 0), going_back_fen BIGINT NOT NULL DEFAULT 0
    CONSTRAINT never_used_while_it_goes_back CHECK (going_back_fen >= 0 AND shared_fen + handed_back_fen + going_back_fen <= amount_fen),
    PRIMARY KEY (county, payment),
    FOREIGN KEY (county, payment, amount_fen) REFERENCES payment (county, id, amount_fen),
    CONSTRAINT never_shared_twice CHECK (shared_fen + handed_back_fen <= amount_fen),
    CONSTRAINT never_returned_twice CHECK (returned_fen <= shared_fen)
);
CREATE TABLE payment_use (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    payment TEXT NOT NULL,
    payment_amount_fen BIGINT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    serial BIGINT NOT NULL CHECK (serial > 0),
    before_serial BIGINT,
    before_fen BIGINT NOT NULL,
    used_fen BIGINT NOT NULL CHECK (used_fen >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('share', 'taken_back', 'handed_back')),
    source TEXT NOT NULL CHECK (source IN ('direct', 'parked')),
    bill TEXT,
    pupil TEXT,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    takes_back TEXT,
    takes_kind TEXT CHECK (takes_kind = 'share'),
    debit TEXT NOT NULL,
    credit TEXT NOT NULL,
    entry TEXT NOT NULL,
    again_debit TEXT,
    again_credit TEXT CHECK (again_credit = 'unknown_money'),
    again_entry TEXT,
    reason TEXT NOT NULL,
    asked TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, payment, serial),
    UNIQUE (county, payment, serial, used_fen),
    UNIQUE (county, id, payment, bill, amount_fen, source, kind),
    UNIQUE (county, entry),
    CONSTRAINT taken_back_once UNIQUE (county, takes_back),
    CONSTRAINT of_its_payment FOREIGN KEY (county, payment, school, payment_amount_fen) REFERENCES payment (county, id, school, amount_fen),
    CONSTRAINT of_its_bill FOREIGN KEY (county, bill, pupil) REFERENCES bill (county, id, pupil),
    CONSTRAINT use_is_booked FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT parked_again_is_booked FOREIGN KEY (county, again_entry, school, fund, again_debit, again_credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT takes_back_a_share FOREIGN KEY (county, takes_back, payment, bill, amount_fen, source, takes_kind)
        REFERENCES payment_use (county, id, payment, bill, amount_fen, source, kind),
    CONSTRAINT one_after_the_other FOREIGN KEY (county, payment, before_serial, before_fen) REFERENCES payment_use (county, payment, serial, used_fen),
    CONSTRAINT uses_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_fen = 0
        ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT uses_add_up CHECK (used_fen = before_fen + CASE WHEN kind = 'taken_back' THEN -amount_fen ELSE amount_fen END),
    CONSTRAINT never_more_than_came_in CHECK (used_fen <= payment_amount_fen),
    CONSTRAINT share_of_a_bill CHECK (CASE kind
        WHEN 'share' THEN bill IS NOT NULL AND pupil IS NOT NULL AND takes_back IS NULL AND takes_kind IS NULL AND credit = 'receivable'
             AND (source = 'direct') = (debit <> 'unknown_money')
        WHEN 'taken_back' THEN bill IS NOT NULL AND pupil IS NOT NULL AND takes_back IS NOT NULL AND takes_kind IS NOT NULL AND debit = 'receivable'
             AND reason <> ''
        ELSE bill IS NULL AND pupil IS NULL AND takes_back IS NULL AND takes_kind IS NULL AND source = 'parked' AND debit = 'unknown_money'
             AND reason <> '' END),
    CONSTRAINT only_the_payees_accounts CHECK (debit IN ('counter', 'bank', 'treasury', 'online', 'unknown_money', 'receivable')
        AND credit IN ('counter', 'bank', 'treasury', 'online', 'unknown_money', 'receivable')),
    CONSTRAINT parked_again CHECK (CASE WHEN kind = 'taken_back' AND source = 'direct'
        THEN again_debit IS NOT NULL AND again_credit IS NOT NULL AND again_entry IS NOT NULL AND again_debit = credit
        ELSE again_debit IS NULL AND again_credit IS NULL AND again_entry IS NULL END)
);
CREATE UNIQUE INDEX payment_use_as_whole ON payment_use (county, id, payment, amount_fen, kind);
CREATE INDEX payment_use_of_bill ON payment_use (county, bill);
CREATE INDEX payment_use_of_pupil ON payment_use (county, pupil);
CREATE TABLE person (
    county TEXT NOT NULL REFERENCES division (code),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE TABLE pickup_code (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    school TEXT NOT NULL,
    day TEXT NOT NULL,
    code_digest TEXT NOT NULL,
    token_digest TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    used_at BIGINT,
    revoked_at BIGINT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, pupil),
    CONSTRAINT a_code_is_one_child_of_a_school_and_day UNIQUE (county, school, day, code_digest),
    UNIQUE (county, token_digest),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    CONSTRAINT a_code_is_used_or_revoked CHECK (used_at IS NULL OR revoked_at IS NULL)
);
CREATE INDEX pickup_code_by_pupil ON pickup_code (county, pupil, day);
CREATE TABLE pickup_failure (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX pickup_failure_by_account ON pickup_failure (county, account, at);
CREATE TABLE plan_approval_taken_back (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    serial BIGINT NOT NULL,
    reasons TEXT NOT NULL CHECK (reasons <> ''),
    document TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, plan, serial),
    FOREIGN KEY (county, plan, serial) REFERENCES plan_decision (county, plan, serial)
);
CREATE TABLE plan_consultation (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    id TEXT NOT NULL,
    held_on TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('meeting', 'committee', 'questionnaire', 'letter')),
    present BIGINT NOT NULL CHECK (present > 0),
    agreeing BIGINT NOT NULL CHECK (agreeing >= 0),
    against BIGINT NOT NULL CHECK (against >= 0),
    opinions TEXT NOT NULL CHECK (opinions <> ''),
    answer TEXT NOT NULL,
    attachments TEXT NOT NULL,
    digest TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_by_name TEXT NOT NULL,
    PRIMARY KEY (county, plan, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    CHECK (agreeing + against <= present)
);
CREATE TABLE plan_decision (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    serial BIGINT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('approved', 'returned')),
    reasons TEXT NOT NULL,
    document TEXT,
    rules TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, plan, serial),
    FOREIGN KEY (county, plan, serial) REFERENCES plan_submission (county, plan, serial),
    CHECK ((decision = 'approved') = (document IS NOT NULL)),
    CHECK (decision = 'approved' OR reasons <> '')
);
CREATE TABLE plan_event (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    event TEXT NOT NULL,
    what TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (county, plan, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id)
);
CREATE TABLE plan_slot (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    days BIGINT NOT NULL CHECK (days BETWEEN 1 AND 31),
    starts BIGINT NOT NULL CHECK (starts >= 0),
    ends BIGINT NOT NULL CHECK (ends <= 1440),
    lessons BIGINT NOT NULL CHECK (lessons BETWEEN 0 AND 4),
    PRIMARY KEY (county, plan, code),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    CHECK (starts < ends)
);
CREATE TABLE plan_submission (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    number TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    digest TEXT NOT NULL,
    checks TEXT NOT NULL,
    PRIMARY KEY (county, plan, serial),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id)
);
CREATE TABLE pool_of_round (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    course TEXT NOT NULL,
    pool TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    PRIMARY KEY (county, round, course, pool, plan, slot),
    FOREIGN KEY (county, plan, slot, course, pool) REFERENCES seat_pool (county, plan, slot, course, pool),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id)
) WITHOUT ROWID, STRICT;
CREATE TABLE post (
    id TEXT PRIMARY KEY,
    county TEXT NOT NULL REFERENCES division (code),
    body TEXT NOT NULL,
    title TEXT NOT NULL,
    unit TEXT NOT NULL,
    opened TEXT NOT NULL,
    closed TEXT,
    successor TEXT REFERENCES post (id),
    version BIGINT NOT NULL,
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (closed IS NULL OR closed >= opened)
);
CREATE INDEX post_by_body ON post (body, title);
CREATE TABLE post_holder (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    post TEXT NOT NULL REFERENCES post (id),
    person TEXT NOT NULL,
    acting INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, person) REFERENCES person (county, id),
    CHECK (valid_from < valid_until)
);
CREATE INDEX post_holder_by_person ON post_holder (county, person);
CREATE UNIQUE INDEX post_holder_once ON post_holder (county, post, person, valid_from);
CREATE TABLE programme_answer (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    question TEXT NOT NULL CHECK (question <> ''),
    version BIGINT NOT NULL CHECK (version > 0),
    answer TEXT NOT NULL CHECK (answer <> ''),
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, line, question, version),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);
CREATE TABLE programme_application (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    call TEXT NOT NULL,
    line TEXT NOT NULL,
    unit TEXT NOT NULL,
    body TEXT NOT NULL,
    kind TEXT NOT NULL,
    prefecture TEXT NOT NULL,
    industry TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, call),
    UNIQUE (county, id, body),
    UNIQUE (county, unit),
    FOREIGN KEY (county, call, line) REFERENCES programme_call_frozen (county, call, line),
    CHECK ((prefecture = '') <> (industry = ''))
);
CREATE INDEX programme_application_by_body ON programme_application (county, body);
CREATE INDEX programme_application_by_call ON programme_application (county, call);
CREATE TABLE programme_application_draft (
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    title TEXT NOT NULL,
    answers TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, application),
    FOREIGN KEY (county, application) REFERENCES programme_application (county, id)
);
CREATE TABLE programme_application_now (
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    back TEXT NOT NULL,
    PRIMARY KEY (county, application),
    FOREIGN KEY (county, application, serial, state, back) REFERENCES programme_application_step (county, application, serial, state, back)
);
CREATE TABLE programme_application_step (
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before BIGINT,
    from_state TEXT,
    from_back TEXT,
    state TEXT NOT NULL,
    back TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, application, serial),
    UNIQUE (county, application, serial, state, back),
    FOREIGN KEY (county, application) REFERENCES programme_application (county, id),
    FOREIGN KEY (county, application, before, from_state, from_back) REFERENCES programme_application_step (county, application, serial, state, back),
    CHECK ((serial = 1) = (before IS NULL)),
    CHECK ((serial = 1) = (from_state IS NULL)),
    CHECK ((serial = 1) = (from_back IS NULL)),
    CHECK (before IS NULL OR before = serial - 1),
    CHECK (serial > 1 OR state = 'draft'),
    CHECK (from_state IS NULL OR (from_state || '>' || state) IN ('draft>submitted', 'submitted>returned', 'submitted>recommended', 'submitted>not_recommended',
        'submitted>qualified', 'submitted>disqualified', 'submitted>withdrawn', 'recommended>returned', 'recommended>qualified', 'recommended>disqualified',
        'recommended>withdrawn', 'returned>submitted', 'returned>recommended', 'returned>withdrawn', 'qualified>withdrawn')),
    CHECK (state = 'returned' OR back = ''),
    CHECK (state <> 'returned' OR back = from_state),
    CHECK (from_state IS NULL OR from_state <> 'returned' OR state = 'withdrawn' OR state = from_back),
    CHECK (state NOT IN ('returned', 'not_recommended', 'disqualified', 'withdrawn') OR reason <> '')
);
CREATE TABLE programme_ban (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    line_code TEXT NOT NULL,
    body TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, unit, line_code),
    FOREIGN KEY (county, unit, body) REFERENCES programme_unit (county, id, body),
    CHECK (until_day > from_day)
);
CREATE INDEX programme_ban_by_body ON programme_ban (county, body);
CREATE TABLE programme_call (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    line TEXT NOT NULL,
    content TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    written_by TEXT NOT NULL,
    written_by_name TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, line),
    UNIQUE (county, id, written_by),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);
CREATE INDEX programme_call_by_line ON programme_call (county, line);
CREATE TABLE programme_call_frozen (
    county TEXT NOT NULL,
    call TEXT NOT NULL,
    line TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    opens TEXT NOT NULL,
    closes TEXT NOT NULL,
    written_by TEXT NOT NULL,
    published_by TEXT NOT NULL,
    published_by_name TEXT NOT NULL,
    published_on TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, call),
    UNIQUE (county, call, line),
    FOREIGN KEY (county, call, line) REFERENCES programme_call (county, id, line),
    FOREIGN KEY (county, call, written_by) REFERENCES programme_call (county, id, written_by),
    CHECK (published_by <> written_by),
    CHECK (closes >= opens)
);
CREATE INDEX programme_call_frozen_by_call ON programme_call_frozen (call);
CREATE TABLE programme_check (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    line TEXT NOT NULL,
    book TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('annual', 'mid_term', 'acceptance')),
    year BIGINT NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    attempt BIGINT NOT NULL CHECK (attempt IN (1, 2)),
    due TEXT NOT NULL,
    terms BIGINT NOT NULL,
    rectify_months BIGINT NOT NULL,
    graded TEXT NOT NULL,
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act = 'check.opened'),
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, unit, kind, year, attempt),
    UNIQUE (county, id, unit, kind, year, attempt, due, graded, body, office),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    FOREIGN KEY (county, unit, line) REFERENCES construction_unit (county, unit, line),
    CONSTRAINT of_a_book_in_force FOREIGN KEY (county, unit, book) REFERENCES task_book_in_force (county, unit, book),
    CONSTRAINT by_the_rules_of_the_line FOREIGN KEY (county, line, terms, rectify_months, graded) REFERENCES construction_terms (county, line, version, rectify_months, graded),
    CONSTRAINT the_office_opens FOREIGN KEY (county, id, unit, act, by_whom, office) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);
CREATE INDEX programme_check_of_unit ON programme_check (county, unit, id);
CREATE TABLE programme_check_item (
    county TEXT NOT NULL,
    check_id TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('indicator', 'milestone', 'arrival', 'execution')),
    code TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    target TEXT NOT NULL CHECK (target <> ''),
    PRIMARY KEY (county, check_id, number),
    FOREIGN KEY (county, check_id) REFERENCES programme_check (county, id)
);
CREATE TABLE programme_check_step (
    county TEXT NOT NULL,
    check_id TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    act TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('opened', 'reported', 'prechecked', 'decided')),
    outcome TEXT CHECK (outcome IN ('excellent', 'good', 'passed', 'deferred', 'failed', 'revoked')),
    before_serial BIGINT,
    before_state TEXT,
    kind TEXT NOT NULL,
    year BIGINT NOT NULL,
    attempt BIGINT NOT NULL,
    due TEXT NOT NULL,
    graded TEXT NOT NULL,
    on_day TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    parts TEXT NOT NULL,
    proofs BIGINT,
    follows TEXT,
    follows_serial BIGINT,
    follows_outcome TEXT,
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, check_id, serial),
    UNIQUE (county, id),
    UNIQUE (county, check_id, serial, state),
    UNIQUE (county, check_id, serial, outcome, unit, kind, year),
    UNIQUE (county, id, unit, outcome),
    CONSTRAINT one_rectification UNIQUE (county, follows),
    CONSTRAINT a_second_follows_a_deferred CHECK (CASE WHEN serial = 1 AND attempt = 2 THEN follows IS NOT NULL AND follows_serial IS NOT NULL AND follows_outcome IS NOT NULL
        AND follows_outcome = 'deferred' ELSE follows IS NULL AND follows_serial IS NULL AND follows_outcome IS NULL END),
    CONSTRAINT of_the_same_kind FOREIGN KEY (county, follows, follows_serial, follows_outcome, unit, kind, year) REFERENCES programme_check_step (county, check_id, serial, outcome, unit, kind, year),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, unit, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT of_its_check FOREIGN KEY (county, check_id, unit, kind, year, attempt, due, graded, body, office)
        REFERENCES programme_check (county, id, unit, kind, year, attempt, due, graded, body, office),
    CONSTRAINT follows_a_state FOREIGN KEY (county, check_id, before_serial, before_state) REFERENCES programme_check_step (county, check_id, serial, state),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'check.opened' THEN serial = 1 AND state = 'opened' AND by_body = office
        WHEN 'check.reported' THEN COALESCE(before_state, '') = 'opened' AND state = 'reported' AND by_body = body
        WHEN 'check.prechecked' THEN kind = 'mid_term' AND COALESCE(before_state, '') = 'reported' AND state = 'prechecked' AND by_body <> body AND by_body <> office
        WHEN 'check.sent_back' THEN COALESCE(before_state, '') IN ('reported', 'prechecked') AND state = 'opened' AND by_body <> body
        WHEN 'check.decided' THEN COALESCE(before_state, '') = (CASE kind WHEN 'mid_term' THEN 'prechecked' ELSE 'reported' END) AND state = 'decided' AND by_body = office
        WHEN 'check.missed' THEN COALESCE(before_state, '') = 'opened' AND state = 'decided' AND by_body = office AND on_day > due AND outcome IS NOT NULL AND outcome = 'failed'
        ELSE 1 = 0 END),
    CONSTRAINT a_decision_has_its_outcome CHECK ((state = 'decided') = (outcome IS NOT NULL)),
    CONSTRAINT grades_only_where_the_line_has_them CHECK (graded = 'yes' OR COALESCE(outcome, '') NOT IN ('excellent', 'good')),
    CONSTRAINT one_chance CHECK (attempt = 1 OR COALESCE(outcome, '') <> 'deferred'),
    CONSTRAINT only_acceptance_revokes CHECK (kind = 'acceptance' OR COALESCE(outcome, '') <> 'revoked'),
    CONSTRAINT a_report_has_proof CHECK ((act = 'check.reported') = (proofs IS NOT NULL)),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES construction_proof (county, act_id, number)
);
CREATE TABLE programme_check_value (
    county TEXT NOT NULL,
    step TEXT NOT NULL,
    check_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    value TEXT NOT NULL,
    attained TEXT NOT NULL CHECK (attained IN ('yes', 'no')),
    PRIMARY KEY (county, step, number),
    FOREIGN KEY (county, check_id, number) REFERENCES programme_check_item (county, check_id, number)
);
CREATE TABLE programme_line (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    office TEXT NOT NULL,
    content TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    made_at BIGINT NOT NULL,
    made_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, code),
    FOREIGN KEY (county, office) REFERENCES body (county, id)
);
CREATE INDEX programme_line_by_id ON programme_line (id);
CREATE TABLE programme_line_call (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    call TEXT NOT NULL,
    title TEXT NOT NULL,
    batch_year BIGINT NOT NULL,
    places BIGINT NOT NULL CHECK (places >= 0),
    on_day TEXT NOT NULL,
    PRIMARY KEY (county, line, call),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);
CREATE TABLE programme_list (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    on_day TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('publicised', 'approved', 'in_construction', 'mid_term_passed', 'accepted')),
    number BIGINT NOT NULL CHECK (number > 0),
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, line, name),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);
CREATE TABLE programme_material (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    application TEXT NOT NULL,
    item TEXT NOT NULL CHECK (item <> ''),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes > 0),
    dropped BIGINT NOT NULL CHECK (dropped IN (0, 1)),
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, application) REFERENCES programme_application (county, id)
);
CREATE INDEX programme_material_by_application ON programme_material (county, application);
CREATE INDEX programme_material_by_hash ON programme_material (sha256);
CREATE TABLE programme_member (
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    member TEXT NOT NULL,
    lead TEXT NOT NULL,
    version BIGINT NOT NULL,
    confirmed_at BIGINT,
    confirmed_by_name TEXT,
    PRIMARY KEY (county, application, member),
    FOREIGN KEY (county, application, lead) REFERENCES programme_application (county, id, body),
    CHECK (member <> lead),
    CHECK ((confirmed_at IS NULL) = (confirmed_by_name IS NULL))
);
CREATE INDEX programme_member_by_member ON programme_member (county, member);
CREATE TABLE programme_participant (
    county TEXT NOT NULL,
    call TEXT NOT NULL,
    application TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision = 'qualified'),
    published_on TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, call, application),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call),
    FOREIGN KEY (county, application, decision) REFERENCES programme_review_decision (county, application, decision)
);
CREATE TABLE programme_pause (
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    serial BIGINT NOT NULL,
    from_day TEXT NOT NULL,
    due TEXT NOT NULL,
    until_day TEXT,
    running BIGINT CHECK (running = 1),
    wanted TEXT NOT NULL CHECK (wanted <> ''),
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, application, serial),
    UNIQUE (county, application, running),
    FOREIGN KEY (county, application, serial) REFERENCES programme_application_step (county, application, serial),
    CHECK ((running IS NULL) = (until_day IS NOT NULL)),
    CHECK (due >= from_day),
    CHECK (until_day IS NULL OR until_day >= from_day)
);
CREATE TABLE programme_quota_rule (
    county TEXT NOT NULL,
    call TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('prefecture', 'industry', 'school', 'kind')),
    name TEXT NOT NULL,
    places BIGINT NOT NULL CHECK (places >= 0),
    PRIMARY KEY (county, call, scope, name),
    UNIQUE (county, call, scope, name, places),
    FOREIGN KEY (county, call) REFERENCES programme_call_frozen (county, call)
);
CREATE TABLE programme_recommendation (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    call TEXT NOT NULL,
    recommender TEXT NOT NULL CHECK (recommender <> ''),
    body TEXT NOT NULL,
    letter TEXT NOT NULL CHECK (letter <> ''),
    statement TEXT NOT NULL CHECK (statement <> ''),
    sha256 TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, call, recommender),
    FOREIGN KEY (county, call) REFERENCES programme_call_frozen (county, call)
);
CREATE INDEX programme_recommendation_by_call ON programme_recommendation (county, call);
CREATE TABLE programme_recommended (
    county TEXT NOT NULL,
    call TEXT NOT NULL,
    recommender TEXT NOT NULL,
    rank BIGINT NOT NULL CHECK (rank > 0),
    application TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    PRIMARY KEY (county, call, recommender, rank),
    UNIQUE (county, application),
    FOREIGN KEY (county, recommendation, call, recommender) REFERENCES programme_recommendation (county, id, call, recommender),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call)
);
CREATE TABLE programme_review_decision (
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('qualified', 'disqualified')),
    failing TEXT,
    failing_result TEXT,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, application),
    UNIQUE (county, application, decision),
    FOREIGN KEY (county, application) REFERENCES programme_application (county, id),
    FOREIGN KEY (county, application, failing, failing_result) REFERENCES programme_review_result (county, application, condition, result),
    CHECK ((decision = 'disqualified') = (failing IS NOT NULL)),
    CHECK ((failing IS NULL) = (failing_result IS NULL)),
    CHECK (failing_result IS NULL OR failing_result = 'failed')
);
CREATE TABLE programme_review_result (
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    condition TEXT NOT NULL CHECK (condition <> ''),
    result TEXT NOT NULL CHECK (result IN ('passed', 'failed')),
    evidence TEXT NOT NULL CHECK (evidence <> ''),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, application, condition),
    UNIQUE (county, application, condition, result),
    FOREIGN KEY (county, application) REFERENCES programme_application (county, id),
    CHECK (result = 'passed' OR reason <> '')
);
CREATE TABLE programme_ruling (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    list TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source <> ''),
    version BIGINT NOT NULL CHECK (version > 0),
    counts TEXT NOT NULL CHECK (counts IN ('counts', 'counts_not', 'open')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, line, list, source, version),
    FOREIGN KEY (county, line, list) REFERENCES programme_list (county, line, name)
);
CREATE TABLE programme_seat (
    county TEXT NOT NULL,
    call TEXT NOT NULL,
    scope TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    seat BIGINT NOT NULL,
    rule TEXT NOT NULL,
    places BIGINT NOT NULL,
    application TEXT NOT NULL,
    PRIMARY KEY (county, call, scope, name, seat),
    UNIQUE (county, call, scope, application),
    FOREIGN KEY (county, call, scope, rule, places) REFERENCES programme_quota_rule (county, call, scope, name, places),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call),
    CHECK (seat BETWEEN 1 AND places),
    CHECK (rule = '' OR rule = name)
);
CREATE TABLE programme_submission (
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    round BIGINT NOT NULL CHECK (round > 0),
    call TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    receipt TEXT NOT NULL CHECK (receipt <> ''),
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    statement TEXT NOT NULL CHECK (statement <> ''),
    signed_by TEXT NOT NULL CHECK (signed_by <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, application, round),
    UNIQUE (county, call, serial),
    UNIQUE (county, receipt),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call)
);
CREATE TABLE programme_target (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source <> ''),
    version BIGINT NOT NULL CHECK (version > 0),
    source_date TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('exact', 'at_least', 'about', 'unspecified', 'per_body', 'recurring', 'complete')),
    number BIGINT CHECK (number > 0),
    per TEXT NOT NULL CHECK (per IN ('', 'prefecture', 'county', 'industry', 'year')),
    stage TEXT NOT NULL CHECK (stage IN ('called', 'approved', 'in_construction', 'mid_term_passed', 'accepted')),
    due TEXT,
    seen TEXT NOT NULL CHECK (seen IN ('source', 'press', 'operator', 'unconfirmed')),
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, line, source, version),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    CHECK (number IS NULL OR kind NOT IN ('unspecified', 'complete')),
    CHECK (number IS NOT NULL OR kind IN ('unspecified', 'recurring', 'complete')),
    CHECK ((kind = 'per_body') = (per IN ('prefecture', 'county', 'industry')))
);
CREATE TABLE programme_unit (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    line TEXT NOT NULL,
    body TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    batch_year BIGINT NOT NULL,
    reference TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, line),
    UNIQUE (county, id, body),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);
CREATE INDEX programme_unit_by_body ON programme_unit (county, body);
CREATE INDEX programme_unit_by_line ON programme_unit (county, line);
CREATE TABLE programme_unit_now (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    line TEXT NOT NULL,
    serial BIGINT NOT NULL,
    stage TEXT NOT NULL,
    standing TEXT NOT NULL,
    since BIGINT NOT NULL,
    decision_year BIGINT,
    PRIMARY KEY (county, unit),
    FOREIGN KEY (county, unit, line) REFERENCES programme_unit (county, id, line),
    FOREIGN KEY (county, unit, serial, stage, standing) REFERENCES programme_unit_step (county, unit, serial, stage, standing)
);
CREATE INDEX programme_unit_now_by_line ON programme_unit_now (county, line, stage);
CREATE TABLE programme_unit_step (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    line TEXT NOT NULL,
    before BIGINT,
    from_stage TEXT,
    from_standing TEXT,
    stage TEXT NOT NULL,
    standing TEXT NOT NULL,
    on_day TEXT NOT NULL,
    reference TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, unit, serial),
    UNIQUE (county, unit, serial, stage, standing),
    FOREIGN KEY (county, unit, line) REFERENCES programme_unit (county, id, line),
    FOREIGN KEY (county, unit, before, from_stage, from_standing) REFERENCES programme_unit_step (county, unit, serial, stage, standing),
    FOREIGN KEY (county, line, from_stage, stage) REFERENCES programme_way (county, line, from_stage, stage),
    CHECK ((serial = 1) = (before IS NULL)),
    CHECK ((serial = 1) = (from_stage IS NULL)),
    CHECK ((serial = 1) = (from_standing IS NULL)),
    CHECK (before IS NULL OR before = serial - 1),
    CHECK (serial > 1 OR stage = 'applied'),
    CHECK (stage IN ('suspended', 'withdrawn') OR standing = stage),
    CHECK (stage NOT IN ('suspended', 'withdrawn') OR standing = from_standing),
    CHECK (from_stage IS NULL OR from_stage <> 'suspended' OR stage = 'withdrawn' OR stage = from_standing),
    CHECK (stage NOT IN ('suspended', 'withdrawn') OR reason <> '')
);
CREATE TABLE programme_way (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    from_stage TEXT NOT NULL,
    stage TEXT NOT NULL,
    PRIMARY KEY (county, line, from_stage, stage),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    CHECK (from_stage IN ('applied', 'recommended', 'qualified', 'scored', 'publicised', 'approved', 'in_construction', 'mid_term_passed', 'accepted', 'suspended')),
    CHECK (stage IN ('recommended', 'qualified', 'scored', 'publicised', 'approved', 'in_construction', 'mid_term_passed', 'accepted', 'suspended', 'withdrawn')),
    CHECK (from_stage <> stage)
);
CREATE TABLE progress_report (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    book TEXT NOT NULL,
    period TEXT NOT NULL CHECK (period <> ''),
    year BIGINT NOT NULL,
    period_until TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before_serial BIGINT,
    words TEXT NOT NULL CHECK (words <> ''),
    proofs BIGINT NOT NULL CHECK (proofs > 0),
    act TEXT NOT NULL CHECK (act = 'progress.reported'),
    by_whom TEXT NOT NULL,
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, unit, period, serial),
    UNIQUE (county, id, book),
    UNIQUE (county, id, unit, book),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    CONSTRAINT of_a_book_in_force FOREIGN KEY (county, unit, book) REFERENCES task_book_in_force (county, unit, book),
    CONSTRAINT corrections_in_a_row FOREIGN KEY (county, unit, period, before_serial) REFERENCES progress_report (county, unit, period, serial),
    CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES construction_proof (county, act_id, number),
    CONSTRAINT the_body_reports FOREIGN KEY (county, id, unit, act, by_whom, body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);
CREATE INDEX progress_report_of_unit ON progress_report (county, unit, id);
CREATE TABLE progress_value (
    county TEXT NOT NULL,
    report TEXT NOT NULL,
    book TEXT NOT NULL,
    name TEXT NOT NULL,
    value_milli BIGINT NOT NULL,
    PRIMARY KEY (county, report, name),
    FOREIGN KEY (county, report, book) REFERENCES progress_report (county, id, book),
    CONSTRAINT of_a_datum_of_the_book FOREIGN KEY (county, book, name) REFERENCES task_datum (county, book, name)
);
CREATE TABLE proxy_entry (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('wishes', 'seat', 'base')),
    paper INTEGER NOT NULL,
    note TEXT NOT NULL,
    entered_at INTEGER NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('confirmed', 'wrong')),
    answered_at INTEGER,
    answered_by TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CONSTRAINT not_confirmed_by_who_entered CHECK (answered_by IS NULL OR answered_by <> entered_by)
) STRICT;
CREATE INDEX proxy_entry_by_pupil ON proxy_entry (county, pupil);
CREATE TABLE pupil (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    class TEXT NOT NULL,
    code TEXT NOT NULL CHECK (length(code) = 8),
    name TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('male', 'female')),
    born TEXT,
    boarding BOOLEAN NOT NULL,
    resident_id TEXT,
    resident_id_digest TEXT,
    state TEXT NOT NULL CHECK (state IN ('on_roll', 'suspended', 'transferred', 'left', 'graduated')),
    enrolled_on TEXT NOT NULL,
    left_on TEXT,
    erased_at BIGINT,
    version BIGINT NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, id),
    UNIQUE (county, code),
    FOREIGN KEY (county, class, school) REFERENCES school_class (county, id, school),
    CONSTRAINT pupil_leaves_once CHECK ((state IN ('on_roll', 'suspended')) = (left_on IS NULL)),
    CHECK ((resident_id IS NULL) = (resident_id_digest IS NULL)),
    CONSTRAINT pupil_erased_means_empty CHECK (
        erased_at IS NULL AND name <> '' AND born IS NOT NULL AND sex IS NOT NULL
        OR erased_at IS NOT NULL AND left_on IS NOT NULL AND name = '' AND born IS NULL AND sex IS NULL AND resident_id IS NULL)
);
CREATE INDEX pupil_by_class ON pupil (county, class, state);
CREATE INDEX pupil_by_id ON pupil (id);
CREATE INDEX pupil_by_school ON pupil (county, school, state);
CREATE UNIQUE INDEX pupil_resident_once ON pupil (county, resident_id_digest) WHERE left_on IS NULL;
CREATE INDEX pupil_to_erase ON pupil (county, left_on) WHERE left_on IS NOT NULL AND erased_at IS NULL;
CREATE INDEX pupil_transferred ON pupil (county, left_on) WHERE state = 'transferred';
CREATE TABLE pupil_group (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('disabled', 'left_behind', 'migrant', 'single_parent', 'both_working', 'hardship', 'registered_poor',
        'low_income', 'extreme_poverty', 'relapse_risk', 'poverty_edge', 'sudden_hardship', 'orphan', 'de_facto_orphan', 'martyr')),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    evidence TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    entered_at BIGINT NOT NULL,
    entered_by_name TEXT NOT NULL,
    ended_reason TEXT,
    version BIGINT NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (valid_from <= valid_until)
);
CREATE INDEX pupil_group_by_id ON pupil_group (id);
CREATE UNIQUE INDEX pupil_group_once ON pupil_group (county, pupil, kind, valid_from);
CREATE TABLE pupil_number (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    digest TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('G', 'J', 'L')),
    number TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    PRIMARY KEY (county, pupil, digest, valid_from),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (valid_from <= valid_until)
);
CREATE UNIQUE INDEX pupil_number_once ON pupil_number (county, digest) WHERE valid_until = '9999-12-31';
CREATE UNIQUE INDEX pupil_number_one_each ON pupil_number (county, pupil) WHERE valid_until = '9999-12-31';
CREATE TABLE pupil_place (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    school TEXT NOT NULL,
    class TEXT NOT NULL,
    PRIMARY KEY (county, pupil, valid_from),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, class, school) REFERENCES school_class (county, id, school),
    CHECK (valid_from <= valid_until)
);
CREATE INDEX pupil_place_by_class ON pupil_place (county, class);
CREATE TABLE receipt (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('fiscal', 'tax', 'internal')),
    serial BIGINT NOT NULL CHECK (serial > 0),
    before_serial BIGINT,
    payment TEXT NOT NULL,
    payment_amount_fen BIGINT NOT NULL,
    step BIGINT NOT NULL,
    step_kind TEXT NOT NULL CHECK (step_kind = 'issued'),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    payer TEXT NOT NULL,
    lines TEXT NOT NULL,
    printed_number TEXT NOT NULL,
    asked TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    issued_by TEXT NOT NULL,
    issued_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, school, kind, serial),
    CONSTRAINT receipt_of_its_payment FOREIGN KEY (county, payment, school, payment_amount_fen) REFERENCES payment (county, id, school, amount_fen),
    CONSTRAINT receipts_in_a_row FOREIGN KEY (county, school, kind, before_serial) REFERENCES receipt (county, school, kind, serial),
    CONSTRAINT one_receipt_at_a_time FOREIGN KEY (county, payment, step, step_kind, id) REFERENCES receipt_step (county, payment, step, kind, receipt),
    CONSTRAINT receipts_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL
        ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT never_more_than_the_payment CHECK (amount_fen <= payment_amount_fen)
);
CREATE INDEX receipt_of_payment ON receipt (county, payment);
CREATE TABLE receipt_print (
    county TEXT NOT NULL,
    receipt TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, receipt, serial),
    FOREIGN KEY (county, receipt) REFERENCES receipt (county, id)
);
CREATE TABLE receipt_step (
    county TEXT NOT NULL,
    payment TEXT NOT NULL,
    step BIGINT NOT NULL CHECK (step > 0),
    kind TEXT NOT NULL CHECK (kind IN ('issued', 'void')),
    receipt TEXT NOT NULL,
    before_step BIGINT,
    before_kind TEXT,
    before_receipt TEXT,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, payment, step),
    UNIQUE (county, payment, step, kind, receipt),
    UNIQUE (county, receipt, kind),
    FOREIGN KEY (county, payment) REFERENCES payment (county, id),
    CONSTRAINT turn_by_turn FOREIGN KEY (county, payment, before_step, before_kind, before_receipt)
        REFERENCES receipt_step (county, payment, step, kind, receipt),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN step = 1 THEN before_step IS NULL AND before_kind IS NULL AND before_receipt IS NULL
        ELSE before_step IS NOT NULL AND before_kind IS NOT NULL AND before_receipt IS NOT NULL AND before_step = step - 1 END),
    CONSTRAINT void_what_was_issued CHECK (CASE kind WHEN 'issued' THEN step = 1 OR before_kind = 'void'
        ELSE step > 1 AND before_kind = 'issued' AND before_receipt = receipt AND reason <> '' END)
);
CREATE TABLE record_entry (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    made_act TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('work', 'inheritor', 'honour', 'publicity')),
    line TEXT NOT NULL,
    clause TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    about TEXT NOT NULL,
    link TEXT NOT NULL,
    on_day TEXT NOT NULL,
    year BIGINT NOT NULL CONSTRAINT the_year_is_of_the_day CHECK (CAST(substr(on_day, 1, 4) AS BIGINT) = year),
    type TEXT NOT NULL,
    who TEXT NOT NULL CHECK (who <> ''),
    body TEXT NOT NULL REFERENCES body (id),
    act TEXT NOT NULL CHECK (act = 'record.entered'),
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, kind, made_act),
    UNIQUE (county, id, kind, by_whom),
    CONSTRAINT record_stands_in_the_lines FOREIGN KEY (county, id, line) REFERENCES programme_unit (county, id, line),
    CONSTRAINT record_of_its_act FOREIGN KEY (county, made_act, id, act, by_whom, body) REFERENCES event_act (county, id, subject, act, by_whom, by_body)
);
CREATE INDEX record_entry_by_kind ON record_entry (county, kind, year);
CREATE TABLE record_honour (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'honour'),
    made_act TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('national', 'provincial', 'prefecture', 'county', 'other')),
    honoured TEXT NOT NULL CHECK (honoured IN ('person', 'team', 'body')),
    issuer TEXT NOT NULL CHECK (issuer <> ''),
    document TEXT NOT NULL CONSTRAINT an_honour_has_its_document CHECK (document <> ''),
    proof_number BIGINT NOT NULL,
    proof_kind TEXT NOT NULL CHECK (proof_kind = 'basis'),
    PRIMARY KEY (county, entry),
    CONSTRAINT honour_of_its_entry FOREIGN KEY (county, entry, kind, made_act) REFERENCES record_entry (county, id, kind, made_act),
    CONSTRAINT basis_is_shown FOREIGN KEY (county, made_act, proof_number, proof_kind) REFERENCES event_proof (county, act_id, number, kind)
);
CREATE TABLE record_inheritor (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'inheritor'),
    made_act TEXT NOT NULL,
    person_unit TEXT NOT NULL CHECK (person_unit <> ''),
    proof_number BIGINT NOT NULL,
    proof_kind TEXT NOT NULL CHECK (proof_kind = 'consent'),
    PRIMARY KEY (county, entry),
    CONSTRAINT inheritor_of_its_entry FOREIGN KEY (county, entry, kind, made_act) REFERENCES record_entry (county, id, kind, made_act),
    CONSTRAINT consent_is_shown FOREIGN KEY (county, made_act, proof_number, proof_kind) REFERENCES event_proof (county, act_id, number, kind)
);
CREATE TABLE record_publicity (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'publicity'),
    made_act TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('newspaper', 'television', 'radio', 'website', 'wechat', 'video', 'outdoors', 'activity', 'other')),
    counted_key TEXT NOT NULL CHECK (length(counted_key) = 64),
    PRIMARY KEY (county, entry),
    UNIQUE (county, entry, counted_key),
    CONSTRAINT publicity_of_its_entry FOREIGN KEY (county, entry, kind, made_act) REFERENCES record_entry (county, id, kind, made_act)
);
CREATE INDEX record_publicity_by_key ON record_publicity (county, counted_key);
CREATE TABLE record_step (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    act TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('entered', 'checked', 'listed', 'refused', 'withdrawn')),
    before_serial BIGINT,
    before_state TEXT,
    kind TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    counted_key TEXT,
    on_day TEXT NOT NULL,
    words TEXT NOT NULL,
    document TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, entry, serial),
    UNIQUE (county, id),
    UNIQUE (county, entry, serial, state),
    CONSTRAINT an_item_counts_once UNIQUE (county, counted_key),
    CONSTRAINT record_step_of_its_entry FOREIGN KEY (county, entry, kind, entered_by) REFERENCES record_entry (county, id, kind, by_whom),
    CONSTRAINT record_step_of_its_act FOREIGN KEY (county, id, entry, act, by_whom, by_body) REFERENCES event_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT record_follows_a_state FOREIGN KEY (county, entry, before_serial, before_state) REFERENCES record_step (county, entry, serial, state),
    CONSTRAINT record_counts_its_own FOREIGN KEY (county, entry, counted_key) REFERENCES record_publicity (county, entry, counted_key),
    CONSTRAINT record_steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_record_step CHECK (CASE act
        WHEN 'record.entered' THEN serial = 1 AND state = 'entered' AND by_whom = entered_by
        WHEN 'record.checked' THEN kind = 'inheritor' AND COALESCE(before_state, '') = 'entered' AND state = 'checked'
        WHEN 'record.listed' THEN state = 'listed' AND CASE kind WHEN 'inheritor' THEN COALESCE(before_state, '') = 'checked' AND document <> '' ELSE COALESCE(before_state, '') = 'entered' END
        WHEN 'record.refused' THEN COALESCE(before_state, '') IN ('entered', 'checked') AND state = 'refused' AND words <> ''
        WHEN 'record.withdrawn' THEN COALESCE(before_state, '') = 'listed' AND state = 'withdrawn' AND words <> ''
        ELSE 1 = 0 END),
    CONSTRAINT nobody_checks_their_own_record CHECK (act NOT IN ('record.checked', 'record.listed') OR by_whom <> entered_by),
    CONSTRAINT what_is_listed_counts CHECK ((kind = 'publicity' AND state = 'listed') = (counted_key IS NOT NULL))
);
CREATE TABLE record_work (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'work'),
    made_act TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('documentary', 'micro_film', 'short_video', 'book', 'other')),
    publisher TEXT NOT NULL CHECK (publisher <> ''),
    identifier TEXT NOT NULL,
    rights_ground TEXT NOT NULL CHECK (rights_ground IN ('own', 'commissioned', 'licensed', 'public_domain')),
    rights_holder TEXT NOT NULL CHECK (rights_holder <> ''),
    proof_number BIGINT NOT NULL,
    proof_kind TEXT NOT NULL CHECK (proof_kind = 'rights'),
    PRIMARY KEY (county, entry),
    CONSTRAINT work_of_its_entry FOREIGN KEY (county, entry, kind, made_act) REFERENCES record_entry (county, id, kind, made_act),
    CONSTRAINT rights_are_shown FOREIGN KEY (county, made_act, proof_number, proof_kind) REFERENCES event_proof (county, act_id, number, kind)
);
CREATE TABLE recovery_code (
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    digest TEXT NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (county, account, digest),
    FOREIGN KEY (county, account) REFERENCES account (county, id)
) STRICT;
CREATE TABLE rectification_order (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    issuer TEXT NOT NULL REFERENCES body (id),
    year BIGINT NOT NULL CHECK (year BETWEEN 2020 AND 2200),
    serial BIGINT NOT NULL CHECK (serial > 0),
    before_serial BIGINT,
    number TEXT NOT NULL CHECK (number <> ''),
    what TEXT NOT NULL CHECK (what <> ''),
    basis TEXT NOT NULL CHECK (basis <> ''),
    due TEXT NOT NULL,
    money TEXT NOT NULL CHECK (money IN ('yes', 'no')),
    pupils BIGINT NOT NULL CHECK (pupils >= 0),
    origin_kind TEXT NOT NULL CHECK (origin_kind IN ('case', 'complaint', 'finding', 'own')),
    origin TEXT NOT NULL,
    follows TEXT,
    at BIGINT NOT NULL,
    ordered_by TEXT NOT NULL CHECK (ordered_by <> ''),
    ordered_by_name TEXT NOT NULL,
    asked TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT numbered_once UNIQUE (county, issuer, year, serial),
    UNIQUE (county, id, body, ordered_by, money, pupils),
    UNIQUE (county, id, pupils),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    FOREIGN KEY (county, follows) REFERENCES rectification_order (county, id),
    CONSTRAINT numbers_in_a_row FOREIGN KEY (county, issuer, year, before_serial) REFERENCES rectification_order (county, issuer, year, serial),
    CONSTRAINT numbers_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT money_names_its_pupils CHECK ((money = 'yes') = (pupils > 0)),
    CONSTRAINT nobody_orders_themselves CHECK (issuer <> body),
    CONSTRAINT an_origin_is_named CHECK ((origin_kind = 'own') = (origin = ''))
);
CREATE INDEX rectification_order_by_body ON rectification_order (body, at);
CREATE INDEX rectification_order_by_id ON rectification_order (id);
CREATE INDEX rectification_order_by_time ON rectification_order (at, id);
CREATE INDEX rectification_order_follows ON rectification_order (county, follows) WHERE follows IS NOT NULL;
CREATE TABLE rectification_paid (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before_serial BIGINT,
    pupil TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    part BIGINT NOT NULL,
    paid_fen BIGINT NOT NULL,
    PRIMARY KEY (county, order_id, serial),
    CONSTRAINT each_pupil_counts_once UNIQUE (county, order_id, pupil),
    CONSTRAINT of_the_list FOREIGN KEY (county, order_id, pupil, amount_fen) REFERENCES rectification_pupil (county, order_id, pupil, amount_fen),
    CONSTRAINT by_what_arrived FOREIGN KEY (county, order_id, pupil, part, paid_fen) REFERENCES rectification_refund (county, order_id, pupil, part, after_fen),
    CONSTRAINT counted_in_a_row FOREIGN KEY (county, order_id, before_serial) REFERENCES rectification_paid (county, order_id, serial),
    CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT all_of_it CHECK (paid_fen >= amount_fen)
);
CREATE TABLE rectification_proof (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    step TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    before_number BIGINT,
    kind TEXT NOT NULL CHECK (kind IN ('file', 'rows')),
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (county, step, number),
    FOREIGN KEY (county, order_id) REFERENCES rectification_order (county, id),
    CONSTRAINT proofs_in_a_row FOREIGN KEY (county, step, before_number) REFERENCES rectification_proof (county, step, number),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL ELSE before_number IS NOT NULL AND before_number = number - 1 END),
    CONSTRAINT files_are_hashed CHECK (CASE kind WHEN 'file' THEN length(sha256) = 64 AND bytes > 0 ELSE sha256 = '' END)
);
CREATE INDEX rectification_proof_of_order ON rectification_proof (county, order_id, step, number);
CREATE TABLE rectification_pupil (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    pupils BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    PRIMARY KEY (county, order_id, pupil),
    UNIQUE (county, order_id, serial),
    UNIQUE (county, order_id, pupil, amount_fen),
    FOREIGN KEY (county, order_id, pupils) REFERENCES rectification_order (county, id, pupils),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (serial <= pupils)
);
CREATE TABLE rectification_refund (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    part BIGINT NOT NULL CHECK (part > 0),
    before_part BIGINT,
    before_fen BIGINT NOT NULL,
    refund_fen BIGINT NOT NULL CHECK (refund_fen > 0),
    after_fen BIGINT NOT NULL,
    refund TEXT NOT NULL,
    refund_right TEXT NOT NULL,
    school TEXT NOT NULL,
    step BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'done'),
    route TEXT NOT NULL CHECK (route IN ('original', 'transfer', 'cash')),
    PRIMARY KEY (county, order_id, pupil, part),
    UNIQUE (county, order_id, pupil, part, after_fen),
    CONSTRAINT a_refund_proves_one_order UNIQUE (county, refund),
    CONSTRAINT of_a_pupil_of_the_order FOREIGN KEY (county, order_id, pupil) REFERENCES rectification_pupil (county, order_id, pupil),
    CONSTRAINT of_its_right FOREIGN KEY (county, refund, refund_right) REFERENCES refund (county, id, refund_right),
    CONSTRAINT of_the_same_pupil FOREIGN KEY (county, refund_right, pupil) REFERENCES refund_right (county, id, pupil),
    CONSTRAINT of_its_amount FOREIGN KEY (county, refund, school, refund_fen) REFERENCES refund (county, id, school, amount_fen),
    CONSTRAINT it_arrived FOREIGN KEY (county, refund, step, state, route) REFERENCES refund_step (county, refund, serial, state, route),
    CONSTRAINT one_after_the_other FOREIGN KEY (county, order_id, pupil, before_part, before_fen) REFERENCES rectification_refund (county, order_id, pupil, part, after_fen),
    CHECK (CASE WHEN part = 1 THEN before_part IS NULL AND before_fen = 0 ELSE before_part IS NOT NULL AND before_part = part - 1 END),
    CHECK (after_fen = before_fen + refund_fen)
);
CREATE TABLE rectification_reminder (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    due TEXT NOT NULL,
    rung TEXT NOT NULL CHECK (rung IN ('soon', 'today', 'overdue', 'long_overdue', 'look_back')),
    at BIGINT NOT NULL,
    PRIMARY KEY (county, order_id, due, rung),
    FOREIGN KEY (county, order_id) REFERENCES rectification_order (county, id)
);
CREATE TABLE rectification_standing (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    due TEXT NOT NULL,
    look_back_on TEXT,
    looked_back TEXT NOT NULL CHECK (looked_back IN ('yes', 'no')),
    closed_at BIGINT,
    PRIMARY KEY (county, order_id),
    FOREIGN KEY (county, order_id) REFERENCES rectification_order (county, id),
    CONSTRAINT stands_as_its_last_step FOREIGN KEY (county, order_id, serial, state) REFERENCES rectification_step (county, order_id, serial, state)
);
CREATE INDEX rectification_standing_by_due ON rectification_standing (state, due);
CREATE INDEX rectification_standing_to_look_back ON rectification_standing (look_back_on) WHERE looked_back = 'no';
CREATE TABLE rectification_step (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('ordered', 'measures', 'proof', 'passed', 'failed', 'closed', 'withdrawn', 'extended', 'look_back')),
    state TEXT NOT NULL CHECK (state IN ('ordered', 'planned', 'proved', 'checked', 'closed', 'withdrawn')),
    before_serial BIGINT,
    before_state TEXT,
    body TEXT NOT NULL,
    ordered_by TEXT NOT NULL,
    money TEXT NOT NULL,
    pupils BIGINT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    due TEXT NOT NULL,
    look_back_on TEXT,
    proofs BIGINT,
    paid BIGINT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL CHECK (by_whom <> ''),
    by_name TEXT NOT NULL,
    by_body TEXT,
    PRIMARY KEY (county, order_id, serial),
    UNIQUE (county, id),
    UNIQUE (county, order_id, serial, state),
    CONSTRAINT of_its_order FOREIGN KEY (county, order_id, body, ordered_by, money, pupils) REFERENCES rectification_order (county, id, body, ordered_by, money, pupils),
    CONSTRAINT follows_a_state FOREIGN KEY (county, order_id, before_serial, before_state) REFERENCES rectification_step (county, order_id, serial, state),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'ordered' THEN serial = 1 AND state = 'ordered'
        WHEN 'measures' THEN COALESCE(before_state, '') IN ('ordered', 'planned') AND state = 'planned'
        WHEN 'proof' THEN COALESCE(before_state, '') IN ('planned', 'proved') AND state = 'proved'
        WHEN 'passed' THEN COALESCE(before_state, '') = 'proved' AND state = 'checked'
        WHEN 'failed' THEN COALESCE(before_state, '') = 'proved' AND state = 'planned'
        WHEN 'closed' THEN COALESCE(before_state, '') = 'checked' AND state = 'closed'
        WHEN 'withdrawn' THEN COALESCE(before_state, '') IN ('ordered', 'planned', 'proved', 'checked') AND state = 'withdrawn'
        WHEN 'extended' THEN COALESCE(before_state, '') IN ('ordered', 'planned', 'proved') AND state = COALESCE(before_state, '')
        ELSE COALESCE(before_state, '') = 'closed' AND state = 'closed' END),
    CONSTRAINT the_body_ordered_answers CHECK (act NOT IN ('measures', 'proof') OR (by_body IS NOT NULL AND by_body = body)),
    CONSTRAINT the_check_is_independent CHECK (act NOT IN ('passed', 'failed') OR (by_body IS NOT NULL AND by_body <> body AND by_whom <> ordered_by)),
    CONSTRAINT the_level_above_decides CHECK (act NOT IN ('closed', 'withdrawn', 'extended', 'look_back') OR (by_body IS NOT NULL AND by_body <> body)),
    CONSTRAINT proof_holds_something CHECK ((act = 'proof') = (proofs IS NOT NULL)),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES rectification_proof (county, step, number),
    CONSTRAINT money_came_back_to_each CHECK (CASE WHEN act = 'closed' AND money = 'yes' THEN paid IS NOT NULL AND paid = pupils ELSE paid IS NULL END),
    CONSTRAINT they_were_counted FOREIGN KEY (county, order_id, paid) REFERENCES rectification_paid (county, order_id, serial),
    CONSTRAINT closing_fixes_the_look_back CHECK ((act = 'closed') = (look_back_on IS NOT NULL))
);
CREATE TABLE refund (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    refund_right TEXT NOT NULL,
    right_fen BIGINT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before_serial BIGINT,
    before_fen BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    after_fen BIGINT NOT NULL,
    act TEXT NOT NULL,
    ordered_at BIGINT NOT NULL,
    ordered_by TEXT NOT NULL,
    ordered_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, refund_right, serial),
    UNIQUE (county, refund_right, serial, after_fen),
    UNIQUE (county, id, school, amount_fen),
    UNIQUE (county, id, refund_right),
    CONSTRAINT of_its_right FOREIGN KEY (county, refund_right, school, pupil, plan, right_fen)
        REFERENCES refund_right (county, id, school, pupil, plan, amount_fen),
    CONSTRAINT one_after_the_other FOREIGN KEY (county, refund_right, before_serial, before_fen)
        REFERENCES refund (county, refund_right, serial, after_fen),
    CONSTRAINT refunds_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_fen = 0
        ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT refunds_add_up CHECK (after_fen = before_fen + amount_fen),
    CONSTRAINT never_more_than_the_right CHECK (after_fen <= right_fen)
);
CREATE INDEX refund_of_act ON refund (county, act);
CREATE INDEX refund_of_pupil ON refund (county, pupil);
CREATE INDEX refund_of_school ON refund (county, school);
CREATE TABLE refund_batch (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    refunds BIGINT NOT NULL CHECK (refunds > 0),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    sent_at BIGINT NOT NULL,
    sent_by TEXT NOT NULL,
    sent_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, school),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE INDEX refund_batch_by_id ON refund_batch (id);
CREATE INDEX refund_batch_by_school ON refund_batch (county, school, sent_at);
CREATE VIEW refund_now AS
SELECT f.county, f.id, f.refund_right, f.amount_fen,
       CASE WHEN w.refund IS NULL THEN s.state WHEN s.state = 'done' THEN 'withdrawn_done' ELSE 'withdrawn' END AS standing
FROM refund f CROSS JOIN refund_step s LEFT JOIN refund_withdrawal w ON w.county = f.county AND w.refund = f.id
WHERE s.county = f.county AND s.refund = f.id
  AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1);
CREATE TABLE refund_right (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('relief', 'settlement')),
    relief TEXT,
    settled_plan TEXT,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    arose_at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, amount_fen),
    UNIQUE (county, id, pupil),
    UNIQUE (county, id, school, pupil, plan, amount_fen),
    CONSTRAINT one_right_of_a_relief UNIQUE (county, relief),
    CONSTRAINT one_right_of_a_settlement UNIQUE (county, settled_plan, pupil),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CONSTRAINT as_much_as_relieved FOREIGN KEY (county, relief, pupil, plan, amount_fen) REFERENCES bill_relief (county, id, pupil, plan, refund_fen),
    CONSTRAINT as_much_as_settled FOREIGN KEY (county, settled_plan, pupil, amount_fen) REFERENCES settlement (county, plan, pupil, refund_fen),
    CONSTRAINT one_cause CHECK (CASE cause WHEN 'relief' THEN relief IS NOT NULL AND settled_plan IS NULL
        ELSE relief IS NULL AND settled_plan IS NOT NULL AND settled_plan = plan END)
);
CREATE INDEX refund_right_by_id ON refund_right (id);
CREATE INDEX refund_right_by_time ON refund_right (arose_at);
CREATE INDEX refund_right_of_pupil ON refund_right (county, pupil);
CREATE INDEX refund_right_of_school ON refund_right (county, school, arose_at);
CREATE TABLE refund_right_withdrawal (
    county TEXT NOT NULL,
    refund_right TEXT NOT NULL,
    right_fen BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    ordered_fen BIGINT NOT NULL CHECK (ordered_fen >= 0),
    relief TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, refund_right),
    CONSTRAINT withdrawn_of_its_right FOREIGN KEY (county, refund_right, right_fen) REFERENCES refund_right (county, id, amount_fen),
    CONSTRAINT withdrawn_with_its_relief FOREIGN KEY (county, relief) REFERENCES bill_relief_undo (county, relief),
    CONSTRAINT withdrawn_within_the_right CHECK (ordered_fen <= amount_fen AND amount_fen <= right_fen)
);
CREATE TABLE refund_step (
    county TEXT NOT NULL,
    refund TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    state TEXT NOT NULL CHECK (state IN ('ordered', 'sent', 'done', 'failed')),
    before_serial BIGINT,
    before_state TEXT,
    before_route TEXT,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    amount_fen BIGINT NOT NULL,
    route TEXT NOT NULL CHECK (route IN ('original', 'transfer', 'cash', 'carry_over')),
    channel TEXT NOT NULL CHECK (channel IN ('counter', 'bank', 'treasury', 'wechat', 'bill')),
    payment TEXT,
    payee TEXT NOT NULL,
    destination TEXT NOT NULL,
    proof TEXT NOT NULL,
    reason TEXT NOT NULL,
    agreed_right TEXT,
    bill TEXT,
    batch TEXT,
    debit TEXT CHECK (debit = 'refunds_due'),
    credit TEXT CHECK (credit IN ('counter', 'bank', 'treasury', 'online', 'receivable')),
    entry TEXT,
    reversed_entry TEXT,
    act TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    came_back_serial BIGINT,
    came_back_entry TEXT,
    PRIMARY KEY (county, refund, serial),
    UNIQUE (county, refund, serial, state, route),
    UNIQUE (county, refund, serial, entry),
    UNIQUE (county, entry),
    CONSTRAINT of_its_refund FOREIGN KEY (county, refund, school, amount_fen) REFERENCES refund (county, id, school, amount_fen),
    CONSTRAINT follows_a_state FOREIGN KEY (county, refund, before_serial, before_state, before_route)
        REFERENCES refund_step (county, refund, serial, state, route),
    FOREIGN KEY (county, payment) REFERENCES payment (county, id),
    FOREIGN KEY (county, bill) REFERENCES bill (county, id),
    FOREIGN KEY (county, batch, school) REFERENCES refund_batch (county, id, school),
    CONSTRAINT of_the_same_right FOREIGN KEY (county, refund, agreed_right) REFERENCES refund (county, id, refund_right),
    CONSTRAINT carried_over_by_agreement FOREIGN KEY (county, agreed_right) REFERENCES carry_over_agreement (county, refund_right),
    CONSTRAINT sent_is_booked FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT failed_what_was_sent FOREIGN KEY (county, refund, before_serial, reversed_entry)
        REFERENCES refund_step (county, refund, serial, entry),
    CONSTRAINT failed_is_reversed FOREIGN KEY (county, reversed_entry) REFERENCES ledger_entry (county, reverses),
    CONSTRAINT came_back_what_was_sent FOREIGN KEY (county, refund, came_back_serial, came_back_entry)
        REFERENCES refund_step (county, refund, serial, entry),
    CONSTRAINT came_back_is_reversed FOREIGN KEY (county, came_back_entry) REFERENCES ledger_entry (county, reverses),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1
        THEN before_serial IS NULL AND before_state IS NULL AND before_route IS NULL
        ELSE before_serial IS NOT NULL AND before_serial = serial - 1 AND before_state IS NOT NULL AND before_route IS NOT NULL END),
    CONSTRAINT states_in_order CHECK (CASE state
        WHEN 'ordered' THEN before_state IS NULL OR before_state = 'failed'
        WHEN 'sent' THEN before_state IS NOT NULL AND before_state = 'ordered' AND before_route = route
        WHEN 'done' THEN before_state IS NOT NULL AND before_state = 'sent' AND before_route = route
        ELSE before_state IS NOT NULL AND before_state IN ('ordered', 'sent', 'done') AND before_route = route END),
    CONSTRAINT sent_names_its_entry CHECK (CASE state WHEN 'sent' THEN entry IS NOT NULL AND debit IS NOT NULL AND credit IS NOT NULL
        ELSE entry IS NULL AND debit IS NULL AND credit IS NULL END),
    CONSTRAINT failure_takes_back CHECK (CASE WHEN state = 'failed' AND before_state = 'sent' THEN reversed_entry IS NOT NULL
        ELSE reversed_entry IS NULL END),
    CONSTRAINT came_back_after_it_arrived CHECK (CASE WHEN state = 'failed' AND before_state = 'done'
        THEN came_back_entry IS NOT NULL AND came_back_serial IS NOT NULL AND came_back_serial = before_serial - 1 AND route <> 'carry_over'
        ELSE came_back_entry IS NULL AND came_back_serial IS NULL END),
    CONSTRAINT out_of_its_account CHECK (credit IS NULL OR credit = CASE channel WHEN 'wechat' THEN 'online' WHEN 'bill' THEN 'receivable' ELSE channel END),
    CONSTRAINT carried_into_a_bill CHECK ((route = 'carry_over') = (channel = 'bill')),
    CONSTRAINT failure_has_a_reason CHECK (state <> 'failed' OR reason <> ''),
    CONSTRAINT other_routes_need_proof CHECK (state <> 'ordered' OR CASE route
        WHEN 'original' THEN payment IS NOT NULL AND agreed_right IS NULL AND bill IS NULL
        WHEN 'carry_over' THEN agreed_right IS NOT NULL AND bill IS NOT NULL
        ELSE payee <> '' AND proof <> '' AND reason <> '' AND agreed_right IS NULL AND bill IS NULL END)
);
CREATE INDEX refund_step_of_batch ON refund_step (county, batch);
CREATE INDEX refund_step_of_payment ON refund_step (county, payment);
CREATE TABLE refund_withdrawal (
    county TEXT NOT NULL,
    refund TEXT NOT NULL,
    refund_right TEXT NOT NULL,
    PRIMARY KEY (county, refund),
    CONSTRAINT withdrawn_refund_of_its_right FOREIGN KEY (county, refund, refund_right) REFERENCES refund (county, id, refund_right),
    FOREIGN KEY (county, refund_right) REFERENCES refund_right_withdrawal (county, refund_right)
);
CREATE TABLE refund_word (
    county TEXT NOT NULL,
    refund TEXT NOT NULL,
    step BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'done'),
    route TEXT NOT NULL CHECK (route IN ('original', 'transfer', 'cash')),
    serial BIGINT NOT NULL CHECK (serial > 0),
    said TEXT NOT NULL CHECK (said IN ('not_received', 'received')),
    before_serial BIGINT,
    before_said TEXT,
    at BIGINT NOT NULL,
    account TEXT NOT NULL,
    account_name TEXT NOT NULL,
    PRIMARY KEY (county, refund, step, serial),
    UNIQUE (county, refund, step, serial, said),
    CONSTRAINT about_an_arrival FOREIGN KEY (county, refund, step, state, route) REFERENCES refund_step (county, refund, serial, state, route),
    CONSTRAINT one_word_after_the_other FOREIGN KEY (county, refund, step, before_serial, before_said)
        REFERENCES refund_word (county, refund, step, serial, said),
    CONSTRAINT words_in_turns CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_said IS NULL AND said = 'not_received'
        ELSE before_serial IS NOT NULL AND before_serial = serial - 1 AND before_said IS NOT NULL AND before_said <> said END)
);
CREATE TABLE register_alarm (
    county TEXT NOT NULL,
    session TEXT NOT NULL,
    rung BIGINT NOT NULL CHECK (rung BETWEEN 1 AND 2),
    school TEXT NOT NULL,
    day TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, session, rung),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    CONSTRAINT a_register_alarm_is_due CHECK (at >= due_at)
);
CREATE INDEX register_alarm_by_school ON register_alarm (county, school, day);
CREATE TABLE relief_refusal (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('exemption', 'stopped', 'left', 'correction', 'given_back', 'withdrawal')),
    reference TEXT NOT NULL,
    school TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    words_en TEXT NOT NULL,
    at BIGINT NOT NULL,
    answered_at BIGINT,
    PRIMARY KEY (county, pupil, plan, cause, reference),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE INDEX relief_refusal_of_plan ON relief_refusal (county, plan);
CREATE INDEX relief_refusal_open ON relief_refusal (county, school) WHERE answered_at IS NULL;
CREATE TABLE reply (
    county  TEXT NOT NULL,
    actor   TEXT NOT NULL,
    key     TEXT NOT NULL,
    digest  TEXT NOT NULL,
    status  INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body    TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (county, actor, key)
) WITHOUT ROWID, STRICT;
CREATE INDEX reply_at ON reply (at);
CREATE TABLE report_layout (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    before_version BIGINT,
    before_retired BIGINT CHECK (before_retired = 0),
    body TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    definition TEXT NOT NULL,
    retired BIGINT NOT NULL CHECK (retired IN (0, 1)),
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id, version),
    UNIQUE (county, id, version, body, retired),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    -- The version before it is of the same body, and was not retired.
    CONSTRAINT the_version_before_it FOREIGN KEY (county, id, before_version, body, before_retired) REFERENCES report_layout (county, id, version, body, retired),
    CONSTRAINT versions_without_a_gap CHECK (CASE WHEN version = 1 THEN before_version IS NULL AND before_retired IS NULL
        ELSE before_version IS NOT NULL AND before_retired IS NOT NULL AND before_version = version - 1 END)
);
CREATE TABLE review_candidate (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    code TEXT NOT NULL CHECK (length(code) = 8),
    PRIMARY KEY (county, round, expert),
    UNIQUE (county, round, code),
    FOREIGN KEY (county, round) REFERENCES review_draw (county, round),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id)
);
CREATE TABLE review_conflict (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    application TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('same_unit', 'officer', 'shareholder', 'former_employer', 'co_project', 'consulted', 'helped_write',
        'reviewed_last_time', 'objection', 'declared')),
    depth BIGINT NOT NULL CHECK (depth >= 0),
    words TEXT NOT NULL CHECK (words <> ''),
    words_en TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, expert, application, relation),
    UNIQUE (county, round, expert, application, relation, by_whom),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id)
);
CREATE TABLE review_conflict_override (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    application TEXT NOT NULL,
    relation TEXT NOT NULL,
    found_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, expert, application, relation),
    FOREIGN KEY (county, round, expert, application, relation, found_by) REFERENCES review_conflict (county, round, expert, application, relation, by_whom),
    CONSTRAINT review_override_by_another CHECK (by_whom <> found_by),
    CONSTRAINT review_override_with_a_reason CHECK (length(trim(reason)) > 0),
    CONSTRAINT review_override_not_of_a_word CHECK (relation NOT IN ('declared', 'objection'))
);
CREATE TABLE review_done (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    application TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, round, expert, application),
    FOREIGN KEY (county, round, expert) REFERENCES panel_member (county, round, expert),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application)
);
CREATE TABLE review_draw (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    seats BIGINT NOT NULL CHECK (seats > 0),
    candidates BIGINT NOT NULL,
    algorithm TEXT NOT NULL CHECK (algorithm IN ('sha256', 'sm3')),
    list_digest TEXT NOT NULL,
    commitment TEXT NOT NULL,
    secret TEXT NOT NULL,
    public_source TEXT NOT NULL CHECK (public_source <> ''),
    draws_at BIGINT NOT NULL,
    announced_at BIGINT NOT NULL,
    announced_by TEXT NOT NULL,
    announced_by_name TEXT NOT NULL,
    public_value TEXT,
    entered_at BIGINT,
    entered_by TEXT,
    entered_by_name TEXT,
    confirmed_at BIGINT,
    confirmed_by TEXT,
    confirmed_by_name TEXT,
    drawn_at BIGINT,
    seed TEXT,
    PRIMARY KEY (county, round),
    UNIQUE (county, round, seats),
    UNIQUE (county, round, seed, secret, public_value, list_digest),
    FOREIGN KEY (county, round) REFERENCES review_round (county, id),
    CONSTRAINT review_draw_has_alternates CHECK (candidates >= seats + 2),
    CONSTRAINT review_value_unknown_when_announced CHECK (announced_at < draws_at),
    CONSTRAINT review_value_entered_when_it_exists CHECK (entered_at IS NULL OR entered_at >= draws_at),
    CONSTRAINT review_value_confirmed_by_a_second_person CHECK (confirmed_by IS NULL OR confirmed_by <> entered_by),
    CHECK ((public_value IS NULL) = (entered_by IS NULL) AND (entered_by IS NULL) = (entered_at IS NULL) AND (entered_by IS NULL) = (entered_by_name IS NULL)),
    CHECK (confirmed_by IS NULL OR public_value IS NOT NULL),
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL) AND (confirmed_by IS NULL) = (confirmed_by_name IS NULL)),
    CHECK ((seed IS NULL) = (drawn_at IS NULL) AND (seed IS NULL OR confirmed_by IS NOT NULL))
);
CREATE TABLE review_draw_list (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    list TEXT NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round) REFERENCES review_draw (county, round)
);
CREATE TABLE review_draw_record (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    seed TEXT NOT NULL,
    secret TEXT NOT NULL,
    public_value TEXT NOT NULL,
    list_digest TEXT NOT NULL,
    record TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round, seed, secret, public_value, list_digest) REFERENCES review_draw (county, round, seed, secret, public_value, list_digest)
);
CREATE TABLE review_drawn (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    place BIGINT NOT NULL CHECK (place > 0),
    expert TEXT NOT NULL,
    PRIMARY KEY (county, round, place),
    UNIQUE (county, round, expert),
    UNIQUE (county, round, place, expert),
    FOREIGN KEY (county, round) REFERENCES review_draw_record (county, round),
    FOREIGN KEY (county, round, expert) REFERENCES review_candidate (county, round, expert)
);
CREATE TABLE review_item (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    call TEXT NOT NULL,
    unit TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision = 'qualified'),
    code TEXT NOT NULL CHECK (length(code) = 8),
    PRIMARY KEY (county, round, application),
    UNIQUE (county, round, code),
    FOREIGN KEY (county, round, call) REFERENCES review_round (county, id, call),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call),
    FOREIGN KEY (county, unit) REFERENCES programme_application (county, unit),
    FOREIGN KEY (county, application, decision) REFERENCES programme_review_decision (county, application, decision)
);
CREATE INDEX review_item_by_application ON review_item (county, application);
CREATE TABLE review_objection (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    expert TEXT NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, round, application, expert),
    UNIQUE (county, id, by_whom),
    FOREIGN KEY (county, round) REFERENCES review_objection_period (county, round),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application),
    FOREIGN KEY (county, round, expert) REFERENCES panel_member (county, round, expert),
    CONSTRAINT review_objection_says_why CHECK (length(trim(words)) > 0)
);
CREATE TABLE review_objection_decision (
    county TEXT NOT NULL,
    objection TEXT NOT NULL,
    objector TEXT NOT NULL,
    upheld BIGINT NOT NULL CHECK (upheld IN (0, 1)),
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, objection),
    FOREIGN KEY (county, objection, objector) REFERENCES review_objection (county, id, by_whom),
    CONSTRAINT review_objection_decided_by_another CHECK (by_whom <> objector),
    CONSTRAINT review_objection_decided_with_words CHECK (length(trim(words)) > 0)
);
CREATE TABLE review_objection_period (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    days BIGINT NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round) REFERENCES review_round (county, id),
    CONSTRAINT review_objection_days CHECK (until_day >= from_day)
);
CREATE TABLE review_result (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    call TEXT NOT NULL,
    score BIGINT NOT NULL CHECK (score >= 0),
    rule TEXT NOT NULL CHECK (rule IN ('mean', 'trimmed', 'corrected')),
    mean BIGINT NOT NULL,
    trimmed BIGINT,
    corrected BIGINT NOT NULL,
    low BIGINT,
    high BIGINT,
    vetoed BIGINT NOT NULL CHECK (vetoed IN (0, 1)),
    ties TEXT NOT NULL,
    votes_for BIGINT,
    votes_against BIGINT,
    PRIMARY KEY (county, round, application),
    UNIQUE (county, round, application, score),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application),
    FOREIGN KEY (county, round, call) REFERENCES review_results_frozen (county, round, call),
    FOREIGN KEY (county, round, application, votes_for, votes_against) REFERENCES marking_vote_counted (county, round, application, votes_for, votes_against),
    CHECK ((votes_for IS NULL) = (votes_against IS NULL)),
    CHECK ((low IS NULL) = (high IS NULL)),
    CHECK (low IS NULL OR low <= high),
    CHECK (rule <> 'trimmed' OR trimmed IS NOT NULL)
);
CREATE TABLE review_results_frozen (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    call TEXT NOT NULL,
    serial BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round),
    UNIQUE (county, round, call),
    FOREIGN KEY (county, round, serial, call, sha256, proposed_by) REFERENCES marking_results_proposed (county, round, serial, call, sha256, by_whom),
    CONSTRAINT review_results_frozen_by_another CHECK (by_whom <> proposed_by)
);
CREATE TABLE review_round (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    call TEXT NOT NULL,
    line TEXT NOT NULL,
    office TEXT NOT NULL,
    title TEXT NOT NULL,
    terms TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, call),
    UNIQUE (county, id, by_whom),
    FOREIGN KEY (county, call, line) REFERENCES programme_call_frozen (county, call, line),
    FOREIGN KEY (county, office) REFERENCES body (county, id),
    CONSTRAINT review_round_has_a_title CHECK (length(trim(title)) > 0)
);
CREATE INDEX review_round_by_call ON review_round (county, call);
CREATE INDEX review_round_by_id ON review_round (id);
CREATE TABLE review_round_now (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round, serial, state) REFERENCES review_round_step (county, round, serial, state)
);
CREATE TABLE review_round_step (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before BIGINT,
    from_state TEXT,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, serial),
    UNIQUE (county, round, serial, state),
    FOREIGN KEY (county, round) REFERENCES review_round (county, id),
    FOREIGN KEY (county, round, before, from_state) REFERENCES review_round_step (county, round, serial, state),
    CONSTRAINT review_round_step_after_the_last CHECK ((serial = 1) = (before IS NULL) AND (before IS NULL) = (from_state IS NULL)
        AND (before IS NULL OR before = serial - 1)),
    CONSTRAINT review_round_begins_open CHECK (serial > 1 OR state = 'open'),
    CONSTRAINT review_round_ways CHECK (from_state IS NULL OR (from_state || '>' || state) IN ('open>committed', 'open>cancelled', 'committed>drawn',
        'committed>cancelled', 'drawn>objecting', 'objecting>sealed')),
    CONSTRAINT review_round_cancelled_with_a_reason CHECK (state <> 'cancelled' OR length(trim(reason)) > 0)
);
CREATE TABLE review_seal (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'sealed'),
    items BIGINT NOT NULL,
    conflicts BIGINT NOT NULL,
    overrides BIGINT NOT NULL,
    members BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round, serial, state) REFERENCES review_round_step (county, round, serial, state)
);
CREATE TABLE role (
    name TEXT PRIMARY KEY,
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    duty TEXT NOT NULL CHECK (duty IN ('business', 'system_administrator', 'security_administrator', 'audit_administrator')),
    needs_post INTEGER NOT NULL,
    UNIQUE (name, duty)
) STRICT;
CREATE TABLE role_grant (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    duty TEXT NOT NULL,
    role TEXT NOT NULL,
    post TEXT REFERENCES post (id),
    scope TEXT REFERENCES body (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    given_by TEXT,
    given_by_name TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    ended_by_name TEXT,
    ended_at INTEGER,
    end_reason TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, account, duty) REFERENCES account (county, id, duty),
    FOREIGN KEY (role, duty) REFERENCES role (name, duty),
    CONSTRAINT role_grant_days_in_order CHECK (valid_from <= valid_until),
    CONSTRAINT role_grant_not_to_oneself CHECK (given_by <> account)
) STRICT;
CREATE INDEX role_grant_by_account ON role_grant (county, account);
CREATE INDEX role_grant_by_post ON role_grant (post);
CREATE INDEX role_grant_by_scope_in_order ON role_grant (scope, id, role);
CREATE TABLE role_permission (
    role TEXT NOT NULL REFERENCES role (name),
    permission TEXT NOT NULL,
    PRIMARY KEY (role, permission)
) STRICT;
CREATE TABLE roll_call (
    county TEXT NOT NULL,
    session TEXT NOT NULL,
    school TEXT NOT NULL,
    course TEXT NOT NULL,
    date TEXT NOT NULL,
    minute BIGINT NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    roster BIGINT NOT NULL,
    size BIGINT NOT NULL,
    marks BLOB NOT NULL,
    times TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    state TEXT NOT NULL CHECK (state IN ('confirmed', 'closed', 'stopped')),
    present BIGINT NOT NULL CHECK (present >= 0),
    late BIGINT NOT NULL CHECK (late >= 0),
    left_early BIGINT NOT NULL CHECK (left_early >= 0),
    on_leave BIGINT NOT NULL CHECK (on_leave >= 0),
    absent BIGINT NOT NULL CHECK (absent >= 0),
    stopped BIGINT NOT NULL CHECK (stopped >= 0),
    confirmed_at BIGINT NOT NULL,
    confirmed_by TEXT NOT NULL,
    confirmed_by_name TEXT NOT NULL,
    device_at BIGINT,
    closed_at BIGINT,
    closed_by TEXT,
    PRIMARY KEY (county, session),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    FOREIGN KEY (county, course, roster, size) REFERENCES attendance_roster (county, course, serial, size),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    CHECK (length(marks) = (3 * size + 7) / 8),
    CONSTRAINT every_pupil_is_counted_once CHECK (present + late + left_early + on_leave + absent + stopped = size),
    CONSTRAINT stopped_is_all_or_nothing CHECK (stopped = CASE WHEN state = 'stopped' THEN size ELSE 0 END),
    CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);
CREATE INDEX roll_call_by_course ON roll_call (county, course, date);
CREATE INDEX roll_call_by_day ON roll_call (date, county);
CREATE INDEX roll_call_by_school ON roll_call (county, school, date);
CREATE TABLE roll_correction (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    session TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    old_mark TEXT NOT NULL CHECK (old_mark IN ('present', 'late', 'left_early', 'leave', 'absent')),
    new_mark TEXT NOT NULL CHECK (new_mark IN ('present', 'late', 'left_early', 'leave', 'absent')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    asked_at BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    undecided TEXT CHECK (undecided = 'yes'),
    decision TEXT CHECK (decision IN ('accepted', 'refused')),
    decided_at BIGINT,
    decided_by TEXT,
    decided_by_name TEXT,
    decision_reason TEXT,
    PRIMARY KEY (county, id),
    CONSTRAINT one_open_correction_of_a_mark UNIQUE (county, session, pupil, undecided),
    FOREIGN KEY (county, session) REFERENCES roll_call (county, session),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (old_mark <> new_mark),
    CHECK ((decision IS NULL) = (undecided IS NOT NULL)),
    CHECK ((decision IS NULL) = (decided_at IS NULL)),
    CHECK ((decision IS NULL) = (decided_by IS NULL)),
    CHECK (decision IS NULL OR decision <> 'refused' OR decision_reason IS NOT NULL),
    CONSTRAINT correction_decided_by_a_second_person CHECK (decided_by IS NULL OR decided_by <> asked_by)
);
CREATE INDEX roll_correction_by_school ON roll_correction (county, school, asked_at);
CREATE TABLE roll_submission (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    session TEXT NOT NULL,
    version BIGINT NOT NULL,
    base_version BIGINT NOT NULL,
    marks BLOB NOT NULL,
    times TEXT NOT NULL,
    digest TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    device_at BIGINT,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, session, version),
    FOREIGN KEY (county, session) REFERENCES roll_call (county, session),
    CHECK (base_version >= 0 AND version > base_version)
);
CREATE TABLE roster_import (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('roster', 'groups')),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'faulty', 'done', 'dropped')),
    rows_total BIGINT NOT NULL,
    faults BIGINT NOT NULL,
    doubts BIGINT NOT NULL,
    content TEXT,
    created_at BIGINT NOT NULL,
    created_by_name TEXT NOT NULL,
    done_at BIGINT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    CHECK ((state IN ('ready', 'faulty')) = (content IS NOT NULL)),
    CHECK ((state = 'done') = (done_at IS NOT NULL)),
    CHECK (state <> 'ready' OR faults = 0)
);
CREATE INDEX roster_import_by_id ON roster_import (id);
CREATE INDEX roster_import_by_school ON roster_import (county, school, created_at);
CREATE TABLE rule_basis_alert (
    value TEXT NOT NULL REFERENCES rule_value (id),
    notice TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('ended', 'withdrawn')),
    heard_at BIGINT NOT NULL,
    PRIMARY KEY (value, notice, what)
);
CREATE TABLE rule_basis_link (
    value TEXT PRIMARY KEY REFERENCES rule_value (id),
    notice TEXT NOT NULL,
    linked_at BIGINT NOT NULL
);
CREATE INDEX rule_basis_link_by_notice ON rule_basis_link (notice);
CREATE TABLE rule_decision (
    id TEXT PRIMARY KEY,
    county TEXT NOT NULL REFERENCES division (code),
    slot TEXT NOT NULL,
    chosen TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    clause TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_by TEXT NOT NULL,
    decided_by_name TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    FOREIGN KEY (chosen, entered_by) REFERENCES rule_value (id, entered_by),
    CHECK (decided_by <> entered_by)
);
CREATE TABLE rule_standing (
    value TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    slot TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    claim TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('entered', 'standing', 'superseded', 'rejected', 'withdrawn')),
    certain INTEGER NOT NULL,
    holds_until TEXT NOT NULL,
    confirmed_by TEXT,
    confirmed_by_name TEXT,
    confirmed_at BIGINT,
    decision TEXT REFERENCES rule_decision (id),
    ended_reason TEXT,
    ended_by TEXT,
    ended_by_name TEXT,
    ended_at BIGINT,
    FOREIGN KEY (value, slot, valid_from, claim, entered_by) REFERENCES rule_value (id, slot, valid_from, claim, entered_by),
    CHECK (holds_until >= valid_from),
    CHECK (confirmed_by IS NULL OR confirmed_by <> entered_by),
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CHECK (step IN ('entered', 'rejected', 'withdrawn') OR confirmed_by IS NOT NULL OR (claim = 'reported' AND entered_by = 'seed')),
    CHECK (NOT certain OR (claim = 'decided' AND confirmed_by IS NOT NULL) OR decision IS NOT NULL),
    CHECK (step NOT IN ('rejected', 'withdrawn') OR ended_reason IS NOT NULL),
    CHECK (step <> 'rejected' OR holds_until = valid_from)
);
CREATE UNIQUE INDEX rule_standing_begins_once ON rule_standing (slot, valid_from)
    WHERE certain AND holds_until > valid_from;
CREATE INDEX rule_standing_by_step ON rule_standing (step, value);
CREATE TABLE rule_value (
    id TEXT PRIMARY KEY,
    county TEXT NOT NULL REFERENCES division (code),
    body TEXT NOT NULL,
    parameter TEXT NOT NULL,
    place TEXT NOT NULL REFERENCES body (code),
    level TEXT NOT NULL CHECK (level IN ('province', 'prefecture', 'county', 'school')),
    stage TEXT CHECK (stage IN ('primary', 'junior')),
    tier TEXT CHECK (tier IN ('city', 'county_seat', 'town', 'village')),
    season_from TEXT CHECK (length(season_from) = 5),
    season_until TEXT CHECK (length(season_until) = 5),
    slot TEXT NOT NULL,
    value TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    claim TEXT NOT NULL CHECK (claim IN ('decided', 'reported')),
    document TEXT NOT NULL,
    clause TEXT NOT NULL,
    notice TEXT,
    grade TEXT NOT NULL CHECK (grade IN ('A', 'B', 'C', 'X', 'K')),
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    entered_at BIGINT NOT NULL,
    UNIQUE (id, slot, valid_from, claim, entered_by),
    UNIQUE (id, entered_by),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (valid_from < valid_until),
    CHECK ((season_from IS NULL) = (season_until IS NULL)),
    CHECK (claim = 'reported' OR document <> ''),
    CHECK (claim = 'reported' OR grade <> 'X'),
    CHECK (claim = 'decided' OR source <> '')
);
CREATE INDEX rule_value_by_notice ON rule_value (notice);
CREATE INDEX rule_value_by_place ON rule_value (place, parameter);
CREATE INDEX rule_value_by_slot ON rule_value (slot, valid_from);
CREATE TABLE schema_append_only (table_name TEXT NOT NULL PRIMARY KEY);
CREATE TABLE schema_migration (
    module TEXT NOT NULL, name TEXT NOT NULL, checksum TEXT NOT NULL, applied BIGINT NOT NULL, PRIMARY KEY (module, name));
CREATE TABLE schema_reference (table_name TEXT NOT NULL PRIMARY KEY);
CREATE TABLE school (
    body TEXT PRIMARY KEY REFERENCES body (id),
    stage TEXT NOT NULL CHECK (stage IN ('kindergarten', 'primary', 'junior', 'nine_year', 'senior', 'complete', 'special', 'secondary_vocational',
        'technician', 'higher_vocational')),
    tier TEXT NOT NULL CHECK (tier IN ('city', 'county_seat', 'town', 'village')),
    credit_code TEXT NOT NULL,
    boarding INTEGER NOT NULL,
    private INTEGER NOT NULL,
    version BIGINT NOT NULL
);
CREATE TABLE school_class (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    entry_year BIGINT NOT NULL CHECK (entry_year BETWEEN 1990 AND 2200),
    school_year BIGINT NOT NULL CHECK (school_year BETWEEN 1990 AND 2200),
    grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 9),
    number BIGINT NOT NULL CHECK (number BETWEEN 1 AND 99),
    name TEXT NOT NULL CHECK (name <> ''),
    head_teacher TEXT REFERENCES account_name (account),
    is_open BOOLEAN NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, id),
    UNIQUE (county, id, school),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE INDEX school_class_by_id ON school_class (id);
CREATE INDEX school_class_by_school ON school_class (county, school);
CREATE INDEX school_class_by_teacher ON school_class (head_teacher);
CREATE UNIQUE INDEX school_class_once ON school_class (county, school, school_year, grade, number) WHERE is_open;
CREATE TABLE school_code (
    code TEXT PRIMARY KEY,
    body TEXT NOT NULL REFERENCES school (body),
    assigned TEXT NOT NULL,
    voided TEXT,
    reason TEXT NOT NULL
);
CREATE INDEX school_code_by_body ON school_code (body);
CREATE TABLE school_code_history (
    code TEXT NOT NULL REFERENCES school_code (code),
    body TEXT NOT NULL REFERENCES school (body),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    PRIMARY KEY (code, valid_from),
    CHECK (valid_from <= valid_until)
);
CREATE TABLE school_room (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    places BIGINT NOT NULL CHECK (places > 0),
    in_use INTEGER NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, school, id),
    UNIQUE (county, school, name),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE TABLE school_term (
    body TEXT NOT NULL REFERENCES body (id),
    school_year BIGINT NOT NULL CHECK (school_year BETWEEN 1949 AND 2200),
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    document TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (body, school_year, term),
    CHECK (starts < ends)
);
CREATE TABLE score_sheet (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    body TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id, version),
    FOREIGN KEY (county, body) REFERENCES body (county, id)
);
CREATE INDEX score_sheet_by_body ON score_sheet (county, body);
CREATE TABLE "seat" (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    id TEXT NOT NULL,
    course TEXT NOT NULL,
    pool TEXT NOT NULL,
    round TEXT NOT NULL,
    consent TEXT NOT NULL,
    consent_given_at INTEGER NOT NULL,
    from_date TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    account TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('guardian', 'class_teacher', 'paper', 'school', 'draw')),
    PRIMARY KEY (county, pupil, plan, slot),
    UNIQUE (county, id),
    FOREIGN KEY (county, round, course, pool, plan, slot) REFERENCES pool_of_round (county, round, course, pool, plan, slot),
    FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT consent_before_seat CHECK (taken_at >= consent_given_at)
) STRICT;
CREATE INDEX seat_by_course ON seat (county, course);
CREATE TABLE "seat_offer" (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    course TEXT NOT NULL,
    pupil TEXT NOT NULL,
    pool TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'expired')),
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    answered_at INTEGER,
    answered_by TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, course, pupil) REFERENCES "waiting_place" (county, course, pupil),
    FOREIGN KEY (county, course, pool) REFERENCES "seat_pool" (county, course, pool),
    CHECK (expires_at > made_at),
    CHECK ((state = 'open') = (answered_at IS NULL))
) STRICT;
CREATE INDEX seat_offer_by_expiry ON seat_offer (state, expires_at);
CREATE UNIQUE INDEX seat_offer_one_open ON seat_offer (county, course, pupil) WHERE state = 'open';
CREATE TABLE seat_past (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    course TEXT NOT NULL,
    pool TEXT NOT NULL,
    round TEXT NOT NULL,
    consent TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    account TEXT NOT NULL,
    source TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('given_back', 'consent_withdrawn', 'moved', 'merged', 'group_cancelled', 'left_school', 'school')),
    note TEXT NOT NULL,
    ended_by TEXT NOT NULL,
    ended_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    CHECK (ended_at >= taken_at)
) STRICT;
CREATE INDEX seat_past_by_course ON seat_past (county, course, until_date);
CREATE INDEX seat_past_by_pupil ON seat_past (county, pupil, plan);
CREATE TABLE "seat_pool" (
    county TEXT NOT NULL,
    course TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    pool TEXT NOT NULL,
    places INTEGER NOT NULL CHECK (places BETWEEN 0 AND 10000),
    taken INTEGER NOT NULL,
    PRIMARY KEY (county, course, pool),
    CONSTRAINT seat_pool_of_a_time UNIQUE (county, plan, slot, course, pool),
    FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id),
    CONSTRAINT never_over CHECK (taken BETWEEN 0 AND places)
) WITHOUT ROWID, STRICT;
CREATE TABLE service_plan (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    school_year BIGINT NOT NULL CHECK (school_year BETWEEN 2000 AND 2999),
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'consulted', 'submitted', 'returned', 'approved', 'published', 'ended')),
    live TEXT CHECK (live = 'yes'),
    content TEXT NOT NULL,
    lessons_end BIGINT CHECK (lessons_end BETWEEN 0 AND 1440),
    offer_digest TEXT NOT NULL,
    consulted_digest TEXT,
    opened_at BIGINT NOT NULL,
    opened_by TEXT NOT NULL,
    submissions BIGINT NOT NULL CHECK (submissions >= 0),
    submitted_by TEXT,
    approved_at BIGINT,
    approved_by TEXT,
    approval_document TEXT,
    published_at BIGINT,
    ended_at BIGINT,
    end_reason TEXT,
    PRIMARY KEY (county, id),
    CONSTRAINT one_live_plan_of_a_term UNIQUE (county, school, school_year, term, live),
    UNIQUE (county, id, school),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    CHECK ((state = 'ended') = (live IS NULL)),
    CHECK ((state = 'ended') = (ended_at IS NOT NULL)),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
    CONSTRAINT parents_were_consulted_on_what_is_offered CHECK (state IN ('draft', 'returned', 'ended')
        OR (consulted_digest IS NOT NULL AND consulted_digest = offer_digest)),
    CHECK (state NOT IN ('submitted', 'returned', 'approved', 'published') OR (submissions > 0 AND submitted_by IS NOT NULL)),
    CONSTRAINT approval_before_publication CHECK (state NOT IN ('approved', 'published') OR approved_at IS NOT NULL),
    CHECK (state NOT IN ('draft', 'consulted', 'submitted', 'returned') OR approved_at IS NULL),
    CHECK ((approved_at IS NULL) = (approval_document IS NULL)),
    CHECK ((approved_at IS NULL) = (approved_by IS NULL)),
    CONSTRAINT nobody_approves_their_own_plan CHECK (approved_by IS NULL OR approved_by <> submitted_by),
    CHECK (state <> 'published' OR published_at IS NOT NULL),
    CHECK (published_at IS NULL OR (approved_at IS NOT NULL AND state IN ('published', 'ended')))
);
CREATE INDEX service_plan_by_id ON service_plan (id);
CREATE INDEX service_plan_by_opening ON service_plan (opened_at, id);
CREATE INDEX service_plan_by_publication ON service_plan (state, published_at, id);
CREATE INDEX service_plan_by_school ON service_plan (school, school_year);
CREATE UNIQUE INDEX service_plan_of_a_term ON service_plan (county, id, school_year, term);
CREATE INDEX service_plan_waiting ON service_plan (county, school) WHERE state = 'submitted';
CREATE TABLE service_teacher (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('own', 'outside')),
    name TEXT NOT NULL CHECK (name <> ''),
    skill TEXT NOT NULL,
    account TEXT,
    listing TEXT,
    staff TEXT,
    vetting_proof TEXT,
    vetted_on TEXT,
    vetting_until TEXT,
    health_until TEXT,
    contract_until TEXT,
    active INTEGER NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, school, id),
    UNIQUE (county, school, account),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, listing, staff) REFERENCES outside_staff (county, listing, id),
    CHECK ((listing IS NULL) = (staff IS NULL)),
    CHECK (kind = 'outside' OR (staff IS NULL AND vetting_proof IS NULL)),
    CONSTRAINT no_proof_no_roster CHECK (kind = 'own' OR staff IS NOT NULL OR (vetting_proof IS NOT NULL AND vetting_proof <> '' AND vetted_on IS NOT NULL
        AND vetting_until IS NOT NULL AND health_until IS NOT NULL AND contract_until IS NOT NULL))
);
CREATE INDEX service_teacher_by_account ON service_teacher (account);
CREATE TABLE session_assistant (
    county TEXT NOT NULL,
    session TEXT NOT NULL,
    adult TEXT NOT NULL,
    school TEXT NOT NULL,
    PRIMARY KEY (county, session, adult),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    FOREIGN KEY (county, school, adult) REFERENCES service_teacher (county, school, id)
);
CREATE INDEX session_assistant_by_adult ON session_assistant (county, adult, session);
CREATE TABLE session_change (
    county TEXT NOT NULL,
    session TEXT NOT NULL,
    id TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('change', 'substitute', 'swap', 'cancel', 'make_up', 'refund', 'hold', 'reopen', 'assign_room')),
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL,
    pay TEXT NOT NULL,
    refund_lessons BIGINT NOT NULL CHECK (refund_lessons >= 0),
    at BIGINT NOT NULL,
    by_key TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, session, id),
    CONSTRAINT changes_have_a_reason CHECK (reason <> '' OR act IN ('hold'))
);
CREATE TABLE settle_order (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body_path TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    plans TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE TABLE settle_outcome (
    county TEXT NOT NULL,
    settle_order TEXT NOT NULL,
    plan TEXT NOT NULL,
    settled TEXT NOT NULL CHECK (settled IN ('yes', 'no')),
    reason TEXT NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL, words_en TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (county, settle_order, plan),
    FOREIGN KEY (county, settle_order) REFERENCES settle_order (county, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    CHECK (settled = 'yes' OR reason <> '')
);
CREATE TABLE settlement (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    pupil TEXT NOT NULL,
    run TEXT NOT NULL,
    asked_fen BIGINT NOT NULL CHECK (asked_fen >= 0),
    charged_fen BIGINT NOT NULL CHECK (charged_fen >= 0),
    refund_fen BIGINT NOT NULL CHECK (refund_fen >= 0),
    waived_fen BIGINT NOT NULL CHECK (waived_fen >= 0),
    more_fen BIGINT NOT NULL CHECK (more_fen >= 0),
    exempt_fen BIGINT NOT NULL CHECK (exempt_fen >= 0),
    lessons BIGINT NOT NULL CHECK (lessons >= 0),
    missed BIGINT NOT NULL DEFAULT 0 CHECK (missed >= 0),
    kept TEXT NOT NULL DEFAULT 'nothing' CHECK (kept = 'nothing' OR kept = 'limit' OR kept = 'rule' OR kept = 'rule_and_limit'),
    PRIMARY KEY (county, plan, pupil),
    UNIQUE (county, plan, pupil, refund_fen),
    FOREIGN KEY (county, run, plan) REFERENCES settlement_run (county, id, plan),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CONSTRAINT settlement_adds_up CHECK (asked_fen + more_fen = charged_fen + refund_fen + waived_fen),
    CHECK (more_fen = 0 OR refund_fen + waived_fen = 0)
) WITHOUT ROWID;
CREATE TABLE settlement_run (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    pupils BIGINT NOT NULL CHECK (pupils >= 0),
    asked_fen BIGINT NOT NULL CHECK (asked_fen >= 0),
    charged_fen BIGINT NOT NULL CHECK (charged_fen >= 0),
    refund_fen BIGINT NOT NULL CHECK (refund_fen >= 0),
    waived_fen BIGINT NOT NULL CHECK (waived_fen >= 0),
    more_fen BIGINT NOT NULL CHECK (more_fen >= 0),
    exempt_asked_fen BIGINT NOT NULL CHECK (exempt_asked_fen >= 0),
    exempt_fen BIGINT NOT NULL CHECK (exempt_fen >= 0),
    basis TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_by_name TEXT NOT NULL, rule_set TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (county, id),
    CONSTRAINT settled_once UNIQUE (county, plan),
    UNIQUE (county, id, plan),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    CONSTRAINT run_adds_up CHECK (asked_fen + more_fen = charged_fen + refund_fen + waived_fen)
);
CREATE TABLE sign_in_failure (
    county TEXT NOT NULL,
    name_digest TEXT NOT NULL,
    failures INTEGER NOT NULL CHECK (failures > 0),
    last_at INTEGER NOT NULL,
    waits_until INTEGER NOT NULL,
    PRIMARY KEY (county, name_digest)
) STRICT;
CREATE INDEX sign_in_failure_by_age ON sign_in_failure (last_at);
CREATE TABLE slot_time (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    from_day TEXT NOT NULL,
    starts BIGINT NOT NULL CHECK (starts >= 0),
    ends BIGINT NOT NULL CHECK (ends <= 1440),
    entered_at BIGINT NOT NULL,
    entered_by_name TEXT NOT NULL,
    PRIMARY KEY (county, plan, slot, from_day),
    FOREIGN KEY (county, plan, slot) REFERENCES plan_slot (county, plan, code),
    CHECK (starts < ends)
);
CREATE TABLE special_day (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('closed', 'half_day', 'follows')),
    weekday BIGINT CHECK (weekday BETWEEN 1 AND 5),
    until_minute BIGINT CHECK (until_minute BETWEEN 0 AND 1440),
    reason TEXT NOT NULL CHECK (reason <> ''),
    document TEXT NOT NULL,
    entered_at BIGINT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    removed_at BIGINT,
    removed_reason TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (last_day >= first_day),
    CHECK ((kind = 'follows') = (weekday IS NOT NULL)),
    CHECK (until_minute IS NULL OR kind = 'half_day'),
    CHECK ((removed_at IS NULL) = (removed_reason IS NULL))
);
CREATE INDEX special_day_by_body ON special_day (body, first_day);
CREATE TABLE "spending_booking" (
    county TEXT NOT NULL,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('teachers', 'managers', 'outside_persons', 'outside_bodies', 'consumables', 'utilities', 'maintenance', 'insurance')),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('sheet', 'spending')),
    sheet TEXT,
    school TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL,
    credit TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    entry TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    document TEXT NOT NULL,
    day TEXT NOT NULL,
    listed TEXT NOT NULL CHECK (listed IN ('listed', 'no_list', 'outside')),
    ceiling_percent BIGINT CHECK (ceiling_percent BETWEEN 0 AND 100),
    income_fen BIGINT NOT NULL,
    before_fen BIGINT NOT NULL,
    approval TEXT,
    approval_decision TEXT CHECK (approval_decision = 'approved'),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT booked_once PRIMARY KEY (county, subject, kind),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, sheet, school, school_year, term) REFERENCES pay_sheet (county, id, school, school_year, term),
    CONSTRAINT spending_stands_in_the_ledger FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    FOREIGN KEY (county, approval, approval_decision, subject, kind, amount_fen)
        REFERENCES overrun_decision (county, request, decision, subject, kind, amount_fen),
    UNIQUE (county, entry),
    CHECK (debit = 'spent_' || kind),
    CONSTRAINT out_of_the_payees_account CHECK (CASE subject_kind WHEN 'sheet' THEN credit = 'payables' ELSE credit IN ('bank', 'treasury') END),
    CHECK ((subject_kind = 'sheet') = (sheet IS NOT NULL)),
    CHECK (sheet IS NULL OR sheet = subject),
    CHECK (subject_kind = 'sheet' OR document <> ''),
    CHECK ((approval IS NULL) = (approval_decision IS NULL)),
    CONSTRAINT listed_or_approved CHECK (listed <> 'outside' OR approval IS NOT NULL),
    CONSTRAINT within_the_ceiling_or_approved
        CHECK (ceiling_percent IS NULL OR (before_fen + amount_fen) * 100 <= ceiling_percent * income_fen OR approval IS NOT NULL)
);
CREATE INDEX spending_booking_by_school ON spending_booking (county, school, school_year, term);
CREATE INDEX spending_booking_by_sheet ON spending_booking (county, sheet);
CREATE UNIQUE INDEX spending_booking_of_entry ON spending_booking (county, entry, subject_kind);
CREATE TABLE "spending_reversal" (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    subject_kind TEXT NOT NULL CHECK (subject_kind = 'spending'),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT spending_reversed_once PRIMARY KEY (county, entry),
    FOREIGN KEY (county, entry, subject_kind) REFERENCES "spending_booking" (county, entry, subject_kind),
    CONSTRAINT reversal_stands_in_the_ledger FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, reverses)
);
CREATE TABLE statement_import (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('bank', 'treasury')),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    new_lines BIGINT NOT NULL CHECK (new_lines >= 0),
    known_lines BIGINT NOT NULL CHECK (known_lines >= 0),
    amount_fen BIGINT NOT NULL CHECK (amount_fen >= 0),
    imported_at BIGINT NOT NULL,
    imported_by TEXT NOT NULL,
    imported_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, school, channel),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE TABLE subsidy_claim (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    before_version BIGINT,
    run TEXT NOT NULL,
    pupils BIGINT NOT NULL CHECK (pupils >= 0),
    amount_fen BIGINT NOT NULL CHECK (amount_fen >= 0),
    handed_in_at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, plan, version),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    CONSTRAINT claimed_when_settled FOREIGN KEY (county, run, plan) REFERENCES settlement_run (county, id, plan),
    CONSTRAINT claims_one_after_the_other FOREIGN KEY (county, plan, before_version) REFERENCES subsidy_claim (county, plan, version),
    CONSTRAINT claims_without_gaps CHECK (CASE WHEN version = 1 THEN before_version IS NULL
        ELSE before_version IS NOT NULL AND before_version = version - 1 END),
    CONSTRAINT claim_of_nobody_is_of_nothing CHECK ((pupils = 0) = (amount_fen = 0)),
    CONSTRAINT first_claim_is_of_somebody CHECK (version > 1 OR pupils > 0)
);
CREATE TABLE subsidy_claim_line (
    county TEXT NOT NULL,
    claim TEXT NOT NULL,
    pupil TEXT NOT NULL,
    categories TEXT NOT NULL,
    documents TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    PRIMARY KEY (county, claim, pupil),
    FOREIGN KEY (county, claim) REFERENCES subsidy_claim (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE TABLE survey_answer (
    county TEXT NOT NULL,
    survey TEXT NOT NULL,
    ballot TEXT NOT NULL CHECK (length(ballot) = 32),
    anonymous INTEGER NOT NULL,
    pupil TEXT,
    grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 9),
    answers TEXT NOT NULL,
    PRIMARY KEY (county, survey, ballot),
    FOREIGN KEY (county, survey, anonymous) REFERENCES needs_survey (county, id, anonymous),
    FOREIGN KEY (county, survey, pupil) REFERENCES survey_voice (county, survey, pupil),
    CONSTRAINT an_anonymous_answer_names_nobody CHECK (NOT anonymous OR pupil IS NULL),
    CHECK (anonymous OR pupil IS NOT NULL)
);
CREATE TABLE survey_voice (
    county TEXT NOT NULL,
    survey TEXT NOT NULL,
    pupil TEXT NOT NULL,
    PRIMARY KEY (county, survey, pupil),
    FOREIGN KEY (county, survey) REFERENCES needs_survey (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE TABLE tally_county (
    county TEXT NOT NULL REFERENCES division (code),
    measure TEXT NOT NULL CHECK (measure <> ''),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    stage TEXT NOT NULL,
    tier TEXT NOT NULL,
    boarding INTEGER NOT NULL CHECK (boarding IN (0, 1)),
    private INTEGER NOT NULL CHECK (private IN (0, 1)),
    m1 INTEGER NOT NULL,
    m2 INTEGER NOT NULL,
    m3 INTEGER NOT NULL,
    m4 INTEGER NOT NULL,
    m5 INTEGER NOT NULL,
    m6 INTEGER NOT NULL,
    m7 INTEGER NOT NULL,
    m8 INTEGER NOT NULL,
    m9 INTEGER NOT NULL,
    m10 INTEGER NOT NULL,
    m11 INTEGER NOT NULL,
    m12 INTEGER NOT NULL,
    PRIMARY KEY (county, measure, year, stage, tier, boarding, private)
) WITHOUT ROWID, STRICT;
CREATE TABLE tally_place (
    county TEXT NOT NULL,
    school TEXT NOT NULL,
    stage TEXT NOT NULL,
    tier TEXT NOT NULL,
    boarding INTEGER NOT NULL CHECK (boarding IN (0, 1)),
    private INTEGER NOT NULL CHECK (private IN (0, 1)),
    opened TEXT NOT NULL CHECK (length(opened) = 10),
    closed TEXT CHECK (length(closed) = 10),
    PRIMARY KEY (county, school),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
) WITHOUT ROWID, STRICT;
CREATE TABLE tally_school (
    county TEXT NOT NULL,
    school TEXT NOT NULL,
    measure TEXT NOT NULL CHECK (measure <> ''),
    month TEXT NOT NULL CHECK (length(month) = 7),
    moment TEXT NOT NULL CHECK (moment IN ('flow', 'term', 'lasting')),
    amount INTEGER NOT NULL,
    PRIMARY KEY (county, school, measure, month),
    FOREIGN KEY (county, school) REFERENCES tally_place (county, school)
) WITHOUT ROWID, STRICT;
CREATE TABLE task_book (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    before_version BIGINT,
    kind TEXT NOT NULL CHECK (kind IN ('first', 'change')),
    changes TEXT,
    reason TEXT NOT NULL,
    content TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    total_fen BIGINT NOT NULL CHECK (total_fen > 0),
    asked_by TEXT NOT NULL CHECK (asked_by <> ''),
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act = 'book.submitted'),
    PRIMARY KEY (county, id),
    CONSTRAINT versions_count_once UNIQUE (county, unit, version),
    UNIQUE (county, id, unit),
    UNIQUE (county, id, unit, kind, asked_by, body, office),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    CONSTRAINT versions_in_a_row FOREIGN KEY (county, unit, before_version) REFERENCES task_book (county, unit, version),
    CHECK (CASE WHEN version = 1 THEN before_version IS NULL ELSE before_version IS NOT NULL AND before_version = version - 1 END),
    CONSTRAINT a_change_names_what_it_changes CHECK ((kind = 'change') = (changes IS NOT NULL)),
    CONSTRAINT a_change_has_its_reason CHECK (kind = 'first' OR reason <> ''),
    CONSTRAINT the_body_hands_it_in FOREIGN KEY (county, id, unit, act, asked_by, body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);
CREATE TABLE task_book_in_force (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    before_number BIGINT,
    book TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'in_force'),
    PRIMARY KEY (county, unit, number),
    UNIQUE (county, book),
    UNIQUE (county, unit, number, book),
    UNIQUE (county, unit, book),
    CONSTRAINT signed_or_filed FOREIGN KEY (county, book, unit, serial, state) REFERENCES task_book_step (county, book, unit, serial, state),
    CONSTRAINT one_after_the_other FOREIGN KEY (county, unit, before_number) REFERENCES task_book_in_force (county, unit, number),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL ELSE before_number IS NOT NULL AND before_number = number - 1 END)
);
CREATE TABLE task_book_step (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    act TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('submitted', 'argued', 'half_signed', 'approved', 'in_force', 'returned')),
    before_serial BIGINT,
    before_state TEXT,
    kind TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    filing TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, book, serial),
    UNIQUE (county, id),
    UNIQUE (county, book, serial, state),
    UNIQUE (county, book, unit, serial, state),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, unit, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT of_its_version FOREIGN KEY (county, book, unit, kind, asked_by, body, office) REFERENCES task_book (county, id, unit, kind, asked_by, body, office),
    CONSTRAINT follows_a_state FOREIGN KEY (county, book, before_serial, before_state) REFERENCES task_book_step (county, book, serial, state),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'book.submitted' THEN serial = 1 AND state = 'submitted'
        WHEN 'book.returned' THEN COALESCE(before_state, '') IN ('submitted', 'argued', 'half_signed', 'approved') AND state = 'returned'
        WHEN 'book.argued' THEN kind = 'first' AND COALESCE(before_state, '') = 'submitted' AND state = 'argued'
        WHEN 'book.signed_body' THEN kind = 'first' AND COALESCE(before_state, '') = 'argued' AND state = 'half_signed'
        WHEN 'book.signed_office' THEN kind = 'first' AND COALESCE(before_state, '') = 'half_signed' AND state = 'in_force'
        WHEN 'book.approved' THEN kind = 'change' AND COALESCE(before_state, '') = 'submitted' AND state = 'approved'
        WHEN 'book.filed' THEN kind = 'change' AND COALESCE(before_state, '') = 'approved' AND state = 'in_force'
        ELSE 1 = 0 END),
    CONSTRAINT each_side_signs_itself CHECK (CASE act
        WHEN 'book.submitted' THEN by_body = body AND by_whom = asked_by
        WHEN 'book.signed_body' THEN by_body = body
        WHEN 'book.signed_office' THEN by_body = office
        WHEN 'book.approved' THEN by_body = office
        WHEN 'book.filed' THEN by_body = office
        ELSE by_body <> body END),
    CONSTRAINT nobody_approves_their_own CHECK (act NOT IN ('book.argued', 'book.approved', 'book.filed') OR by_whom <> asked_by),
    CONSTRAINT filed_under_a_number CHECK ((act = 'book.filed') = (filing <> ''))
);
CREATE TABLE task_change (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    place TEXT NOT NULL CHECK (place <> ''),
    before_text TEXT NOT NULL,
    after_text TEXT NOT NULL,
    PRIMARY KEY (county, book, number),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id),
    CONSTRAINT something_changes CHECK (before_text <> after_text)
);
CREATE TABLE task_datum (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    unit_word TEXT NOT NULL CHECK (unit_word <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    PRIMARY KEY (county, book, name),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id)
);
CREATE TABLE task_draft (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    content TEXT NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, unit),
    FOREIGN KEY (county, unit) REFERENCES construction_unit (county, unit)
);
CREATE TABLE task_indicator (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    level BIGINT NOT NULL CHECK (level BETWEEN 1 AND 3),
    parent TEXT,
    parent_level BIGINT,
    title TEXT NOT NULL CHECK (title <> ''),
    unit_word TEXT NOT NULL,
    formula TEXT NOT NULL,
    source TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('at_least', 'at_most')),
    final_milli BIGINT,
    PRIMARY KEY (county, book, code),
    UNIQUE (county, book, code, level),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id),
    CONSTRAINT below_the_level_above FOREIGN KEY (county, book, parent, parent_level) REFERENCES task_indicator (county, book, code, level),
    CHECK (CASE WHEN level = 1 THEN parent IS NULL AND parent_level IS NULL ELSE parent IS NOT NULL AND parent_level IS NOT NULL AND parent_level = level - 1 END),
    CONSTRAINT a_formula_names_its_source CHECK (CASE WHEN level = 3 THEN formula <> '' AND source <> '' AND unit_word <> '' AND final_milli IS NOT NULL
        ELSE formula = '' AND final_milli IS NULL END)
);
CREATE TABLE task_indicator_year (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    code TEXT NOT NULL,
    year BIGINT NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    level BIGINT NOT NULL CHECK (level = 3),
    value_milli BIGINT NOT NULL,
    PRIMARY KEY (county, book, code, year),
    FOREIGN KEY (county, book, code, level) REFERENCES task_indicator (county, book, code, level)
);
CREATE TABLE task_milestone (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    due TEXT NOT NULL,
    PRIMARY KEY (county, book, code),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id)
);
CREATE TABLE task_money (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    source TEXT NOT NULL,
    year BIGINT NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    budgeted_fen BIGINT NOT NULL CHECK (budgeted_fen >= 0),
    PRIMARY KEY (county, book, source, year),
    FOREIGN KEY (county, book, source) REFERENCES task_source (county, book, source)
);
CREATE TABLE task_source (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('central', 'provincial', 'prefecture', 'county', 'own', 'enterprise')),
    total_fen BIGINT NOT NULL CHECK (total_fen > 0),
    PRIMARY KEY (county, book, source),
    UNIQUE (county, book, source, total_fen),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id)
);
CREATE TABLE teacher_check_in (
    county TEXT NOT NULL,
    session TEXT NOT NULL,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    at BIGINT NOT NULL,
    device_at BIGINT,
    PRIMARY KEY (county, session, account),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id)
);
CREATE TABLE teacher_vetting (
    county TEXT NOT NULL,
    teacher TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    proof TEXT NOT NULL CHECK (proof <> ''),
    vetted_on TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    file TEXT NOT NULL CHECK (file <> ''),
    file_name TEXT NOT NULL,
    file_bytes BIGINT NOT NULL CHECK (file_bytes >= 0),
    entered_at BIGINT NOT NULL,
    entered_by_name TEXT NOT NULL,
    PRIMARY KEY (county, teacher, id),
    FOREIGN KEY (county, school, teacher) REFERENCES service_teacher (county, school, id),
    CHECK (vetted_on <= valid_until)
);
CREATE INDEX teacher_vetting_by_school ON teacher_vetting (county, school);
CREATE INDEX teacher_vetting_by_teacher ON teacher_vetting (teacher);
CREATE TABLE term_account (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    content TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, plan, version),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, plan) REFERENCES term_close (county, plan)
);
CREATE INDEX term_account_by_id ON term_account (id);
CREATE INDEX term_account_by_school ON term_account (county, school);
CREATE TABLE term_close (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    run TEXT NOT NULL,
    differences BIGINT NOT NULL CHECK (differences >= 0),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, plan),
    FOREIGN KEY (county, run, plan) REFERENCES settlement_run (county, id, plan)
);
CREATE TABLE timetable (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
    made_at BIGINT NOT NULL,
    made_by_name TEXT NOT NULL,
    gaps BIGINT CHECK (gaps >= 0),
    gap_reason TEXT,
    published_at BIGINT,
    published_by TEXT,
    published_by_name TEXT,
    PRIMARY KEY (county, plan),
    UNIQUE (county, plan, school),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    CHECK (last_day >= first_day),
    CHECK ((state = 'published') = (published_at IS NOT NULL)),
    CHECK ((published_at IS NULL) = (published_by IS NULL)),
    CHECK ((published_at IS NULL) = (gaps IS NULL)),
    CONSTRAINT gaps_are_published_with_a_reason CHECK (state <> 'published' OR gaps = 0 OR (gap_reason IS NOT NULL AND gap_reason <> ''))
);
CREATE INDEX timetable_by_plan ON timetable (plan);
CREATE INDEX timetable_by_school ON timetable (school, first_day);
CREATE TABLE timetable_session (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    plan TEXT NOT NULL,
    school TEXT NOT NULL,
    course TEXT NOT NULL,
    slot TEXT NOT NULL,
    pattern_day TEXT,
    pattern_weekday BIGINT NOT NULL CHECK (pattern_weekday BETWEEN 1 AND 5),
    weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    day TEXT NOT NULL,
    starts BIGINT NOT NULL CHECK (starts >= 0),
    ends BIGINT NOT NULL CHECK (ends <= 1440),
    end_limit BIGINT,
    lessons BIGINT NOT NULL CHECK (lessons BETWEEN 0 AND 4),
    room TEXT,
    teacher TEXT,
    adult TEXT,
    state TEXT NOT NULL CHECK (state IN ('planned', 'moved', 'held', 'cancelled')),
    touched INTEGER NOT NULL,
    cancel_reason TEXT CHECK (cancel_reason IN ('teacher_absent', 'weather', 'health', 'school_event', 'room_unusable', 'too_few_pupils', 'other')),
    cancel_words TEXT,
    settlement TEXT CHECK (settlement IN ('open', 'make_up', 'refund')),
    made_up_by TEXT,
    makes_up TEXT,
    PRIMARY KEY (county, id),
    CONSTRAINT one_session_of_a_course_on_a_pattern_day UNIQUE (county, course, pattern_day),
    CONSTRAINT made_up_once UNIQUE (county, makes_up),
    FOREIGN KEY (county, plan, school) REFERENCES timetable (county, plan, school),
    FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id),
    FOREIGN KEY (county, school, room) REFERENCES school_room (county, school, id),
    FOREIGN KEY (county, school, teacher) REFERENCES service_teacher (county, school, id),
    FOREIGN KEY (county, school, adult) REFERENCES service_teacher (county, school, id),
    FOREIGN KEY (county, makes_up) REFERENCES timetable_session (county, id),
    FOREIGN KEY (county, made_up_by) REFERENCES timetable_session (county, id),
    CHECK (starts < ends),
    CONSTRAINT ends_within_the_limit CHECK (end_limit IS NULL OR ends <= end_limit),
    CHECK ((state = 'cancelled') = (settlement IS NOT NULL)),
    CHECK ((settlement IS NULL) = (cancel_reason IS NULL)),
    CHECK ((settlement IS NULL) = (cancel_words IS NULL)),
    CONSTRAINT made_up_or_refunded_never_both CHECK ((settlement IS NOT NULL AND settlement = 'make_up') = (made_up_by IS NOT NULL)),
    CONSTRAINT makes_up_or_follows_the_pattern CHECK ((pattern_day IS NULL) = (makes_up IS NOT NULL)),
    CHECK (state <> 'held' OR adult IS NOT NULL),
    CHECK (makes_up IS NULL OR makes_up <> id)
);
CREATE UNIQUE INDEX one_place_for_an_adult ON timetable_session (county, adult, day, starts) WHERE state <> 'cancelled';
CREATE UNIQUE INDEX one_session_in_a_room ON timetable_session (county, room, day, starts) WHERE state <> 'cancelled';
CREATE UNIQUE INDEX one_session_of_a_course_at_a_time ON timetable_session (county, course, day, starts) WHERE state <> 'cancelled';
CREATE INDEX timetable_session_by_adult ON timetable_session (county, adult, day);
CREATE INDEX timetable_session_by_course ON timetable_session (county, course, day);
CREATE INDEX timetable_session_by_day ON timetable_session (county, school, day);
CREATE INDEX timetable_session_by_id ON timetable_session (id);
CREATE INDEX timetable_session_left ON timetable_session (county, school, day) WHERE state IN ('planned', 'moved');
CREATE INDEX timetable_session_made_up_by ON timetable_session (county, made_up_by) WHERE made_up_by IS NOT NULL;
CREATE INDEX timetable_session_states ON timetable_session (county, plan, state, settlement);
CREATE TABLE uncollected_rung (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    date TEXT NOT NULL,
    rung BIGINT NOT NULL CHECK (rung BETWEEN 1 AND 3),
    session TEXT NOT NULL,
    school TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, pupil, date, rung),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    CHECK (at >= due_at)
);
CREATE INDEX uncollected_rung_by_school ON uncollected_rung (county, school, date);
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
CREATE TABLE voluntariness_poll (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    survey TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    PRIMARY KEY (county, plan),
    CONSTRAINT poll_has_its_own_survey UNIQUE (county, survey),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    FOREIGN KEY (county, survey) REFERENCES needs_survey (county, id)
) STRICT;
CREATE TABLE "waiting_place" (
    county TEXT NOT NULL,
    course TEXT NOT NULL,
    pupil TEXT NOT NULL,
    id TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    pool TEXT NOT NULL,
    round TEXT NOT NULL,
    serial INTEGER NOT NULL CHECK (serial > 0),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'offered', 'accepted', 'declined', 'expired', 'left')),
    since INTEGER NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (county, course, pupil),
    UNIQUE (county, id),
    UNIQUE (county, course, serial),
    FOREIGN KEY (county, course, pool) REFERENCES "seat_pool" (county, course, pool),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id)
) STRICT;
CREATE INDEX waiting_place_by_plan ON waiting_place (county, plan);
CREATE INDEX waiting_place_by_pupil ON waiting_place (county, pupil, plan);
CREATE TABLE wish (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    pupil TEXT NOT NULL,
    slot TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 20),
    course TEXT NOT NULL,
    PRIMARY KEY (county, round, pupil, slot, rank),
    UNIQUE (county, round, pupil, course),
    FOREIGN KEY (county, round, pupil) REFERENCES wish_list (county, round, pupil),
    FOREIGN KEY (county, course) REFERENCES course (county, id)
) STRICT;
CREATE TABLE wish_list (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    pupil TEXT NOT NULL,
    submission TEXT NOT NULL,
    consent TEXT NOT NULL,
    consent_given_at INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (county, round, pupil),
    FOREIGN KEY (county, submission) REFERENCES wish_submission (county, id),
    FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT consent_before_wishes CHECK (at >= consent_given_at)
) STRICT;
CREATE INDEX wish_list_by_pupil ON wish_list (county, pupil);
CREATE TABLE wish_submission (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    round TEXT NOT NULL,
    pupil TEXT NOT NULL,
    wishes TEXT NOT NULL,
    at INTEGER NOT NULL,
    account TEXT NOT NULL,
    account_name TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('guardian', 'class_teacher', 'paper')),
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
) STRICT;
CREATE TABLE withdrawal_step (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    act TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('warned', 'summoned', 'heard', 'suspended', 'withdrawn', 'lifted')),
    before_serial BIGINT,
    before_state TEXT,
    before_due TEXT,
    before_hearing TEXT,
    due TEXT NOT NULL,
    hearing_on TEXT NOT NULL,
    on_day TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    proofs BIGINT,
    stage_before TEXT NOT NULL,
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, unit, serial),
    UNIQUE (county, id),
    UNIQUE (county, unit, serial, state, due, hearing_on),
    UNIQUE (county, id, unit, state),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, unit, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES construction_proof (county, act_id, number),
    CONSTRAINT follows_a_state FOREIGN KEY (county, unit, before_serial, before_state, before_due, before_hearing) REFERENCES withdrawal_step (county, unit, serial, state, due, hearing_on),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL AND before_due IS NULL AND before_hearing IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_due IS NOT NULL AND before_hearing IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'exit.warned' THEN COALESCE(before_state, 'lifted') = 'lifted' AND state = 'warned' AND due > on_day AND hearing_on = due
        WHEN 'exit.answered' THEN COALESCE(before_state, '') = 'warned' AND state = 'warned'
        WHEN 'exit.summoned' THEN COALESCE(before_state, '') = 'warned' AND state = 'summoned' AND on_day > due AND hearing_on > on_day
        WHEN 'exit.heard' THEN COALESCE(before_state, '') = 'summoned' AND state = 'heard' AND on_day >= hearing_on AND proofs IS NOT NULL
        WHEN 'exit.suspended' THEN COALESCE(before_state, '') = 'heard' AND state = 'suspended'
        WHEN 'exit.withdrawn' THEN COALESCE(before_state, '') = 'suspended' AND state = 'withdrawn'
        WHEN 'exit.lifted' THEN COALESCE(before_state, '') IN ('warned', 'summoned', 'heard', 'suspended') AND state = 'lifted'
        ELSE 1 = 0 END),
    CONSTRAINT the_clock_is_carried_on CHECK (CASE act WHEN 'exit.warned' THEN 1 = 1 WHEN 'exit.summoned' THEN due = COALESCE(before_due, '')
        ELSE due = COALESCE(before_due, '') AND hearing_on = COALESCE(before_hearing, '') END),
    CONSTRAINT the_body_answers_the_office_acts CHECK (CASE act WHEN 'exit.answered' THEN by_body = body ELSE by_body = office END)
);
CREATE TABLE working_year (
    year BIGINT PRIMARY KEY,
    published TEXT NOT NULL,
    version BIGINT NOT NULL
);
