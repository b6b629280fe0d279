-- Names of contestants end: so many years after an edition is over a fixed mark takes their place, the record of that stays. What judges declared of pupils goes
-- with them, so that table no longer only grows.
DELETE FROM schema_append_only WHERE table_name = 'competition_declaration';

CREATE UNIQUE INDEX competition_close_day ON competition_close (county, edition, event, closed_on);

-- An edition is over on the day when its last event was closed, which the record names; where none was ever held, at the end of registration.
-- append-only: competition_erasure
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
