-- A new time for a meeting, agreed on by its members: proposals of theirs in two rounds, then times that rapport offers
-- (round 3). Votes and proposals are ids and times, no words.

CREATE TABLE negotiation (
    programme_id   BIGINT NOT NULL,
    negotiation_id BIGINT NOT NULL,
    circle_id      BIGINT NOT NULL,
    meeting_id     BIGINT NOT NULL,
    round          BIGINT NOT NULL,
    cannot_id      BIGINT NOT NULL,  -- whose decline brought it, 0 nobody's
    is_open        SMALLINT NOT NULL,
    opened_at      BIGINT NOT NULL,
    decide_at      BIGINT NOT NULL,
    PRIMARY KEY (programme_id, negotiation_id),
    FOREIGN KEY (programme_id, meeting_id) REFERENCES meeting (programme_id, meeting_id)
) STRICT;
CREATE UNIQUE INDEX negotiation_meeting ON negotiation (programme_id, meeting_id) WHERE is_open = 1;

CREATE TABLE proposal (
    programme_id   BIGINT NOT NULL,
    proposal_id    BIGINT NOT NULL,
    negotiation_id BIGINT NOT NULL,
    round          BIGINT NOT NULL,
    starts_at      BIGINT NOT NULL,
    person_id      BIGINT NOT NULL,  -- who proposed it, 0 rapport
    PRIMARY KEY (programme_id, proposal_id),
    FOREIGN KEY (programme_id, negotiation_id) REFERENCES negotiation (programme_id, negotiation_id)
) STRICT;
CREATE INDEX proposal_negotiation ON proposal (programme_id, negotiation_id, proposal_id);

CREATE TABLE vote (
    programme_id BIGINT NOT NULL,
    proposal_id  BIGINT NOT NULL,
    person_id    BIGINT NOT NULL,
    says_yes     SMALLINT NOT NULL,
    PRIMARY KEY (programme_id, proposal_id, person_id),
    FOREIGN KEY (programme_id, proposal_id) REFERENCES proposal (programme_id, proposal_id)
) STRICT;
