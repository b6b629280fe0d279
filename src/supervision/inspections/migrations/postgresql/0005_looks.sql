-- What an inspector looked up about a school: only one who holds or held a seat of that visit, in the own account. Kept for good.
-- append-only: inspection_look
CREATE TABLE inspection_look (
    county text COLLATE "C" NOT NULL,
    task uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    before_serial bigint,
    body uuid NOT NULL,
    inspector uuid NOT NULL,
    account uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    -- Until when the visit was open to them: its end and so many days; none while it went on.
    open_until bigint,
    PRIMARY KEY (county, task, serial),
    FOREIGN KEY (county, task, body) REFERENCES inspection_task (county, id, body),
    CONSTRAINT look_by_who_goes FOREIGN KEY (county, task, inspector) REFERENCES inspection_seat (county, task, inspector),
    CONSTRAINT look_in_the_own_account FOREIGN KEY (county, inspector, account) REFERENCES inspection_inspector (county, id, account),
    CONSTRAINT looks_without_gaps FOREIGN KEY (county, task, before_serial) REFERENCES inspection_look (county, task, serial),
    CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT look_in_time CHECK (open_until IS NULL OR at < open_until)
);
