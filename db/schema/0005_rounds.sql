-- Rounds of matching: what a draft was made with, so that it can be made again and shown to be what it says; who had no
-- place in it; and who is not to be matched with whom.

CREATE TABLE round (
    programme_id BIGINT NOT NULL REFERENCES programme (programme_id),
    round_id     BIGINT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('announced', 'draft', 'launched')),
    starts_at    BIGINT NOT NULL,    -- of a round that the calendar brings; 0: an organizer's match
    drafted_at   BIGINT NOT NULL,
    launched_at  BIGINT NOT NULL,
    mailed_at    BIGINT NOT NULL,    -- the draft as it stands to the organizers, 0 not yet
    size         BIGINT NOT NULL,
    seed         BIGINT NOT NULL,
    is_random    SMALLINT NOT NULL,
    relax        BIGINT NOT NULL,    -- steps (scheduler/match.h)
    version      BIGINT NOT NULL,    -- of the procedure
    inputs       TEXT NOT NULL,      -- fingerprint of everything that decided but the seed
    repeat_free  BIGINT NOT NULL,    -- rounds from this one on that need no repeat
    is_at_least  SMALLINT NOT NULL,  -- repeat_free was not counted further
    PRIMARY KEY (programme_id, round_id)
) STRICT;
CREATE INDEX round_open ON round (programme_id, launched_at);

-- Whom a round concerns besides the members of its circles.
CREATE TABLE seat (
    programme_id BIGINT NOT NULL,
    round_id     BIGINT NOT NULL,
    person_id    BIGINT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('told', 'skips', 'unplaced')),
    letter_id    BIGINT NOT NULL,  -- that told them, 0 not yet
    reason       TEXT NOT NULL,    -- whose: person_id; why there is no place
    help         TEXT NOT NULL,    -- whose: person_id; what would help
    PRIMARY KEY (programme_id, round_id, person_id),
    FOREIGN KEY (programme_id, round_id) REFERENCES round (programme_id, round_id),
    FOREIGN KEY (programme_id, person_id) REFERENCES person (programme_id, person_id)
) STRICT;
CREATE INDEX seat_person ON seat (programme_id, person_id, state, round_id);

-- Two people who are never matched with each other, the one with the smaller id first.
CREATE TABLE apart (
    programme_id BIGINT NOT NULL,
    person_id    BIGINT NOT NULL,
    other_id     BIGINT NOT NULL,
    reason       TEXT NOT NULL,    -- a fixed string
    since_at     BIGINT NOT NULL,
    PRIMARY KEY (programme_id, person_id, other_id),
    FOREIGN KEY (programme_id, person_id) REFERENCES person (programme_id, person_id),
    FOREIGN KEY (programme_id, other_id) REFERENCES person (programme_id, person_id)
) STRICT;
