-- What keeps organizers close without hovering: rests, nudges, and circles on a break.

-- resting: their letters rest because nothing came from them; any reply ends it (state is 'paused' as long).
ALTER TABLE person ADD COLUMN resting SMALLINT NOT NULL DEFAULT 0;
-- Prompts written since they last wrote anything, and when the first of these was; 0 and 0 after a word of theirs.
ALTER TABLE person ADD COLUMN unanswered BIGINT NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN quiet_since BIGINT NOT NULL DEFAULT 0;
-- The end of an absence that their mail system stated, UTC; prompts wait until then.
ALTER TABLE person ADD COLUMN away_until BIGINT NOT NULL DEFAULT 0;

-- An organizer gave the circle a break: no meetings and no letters about it until then, UTC; 0 none.
ALTER TABLE circle ADD COLUMN paused_until BIGINT NOT NULL DEFAULT 0;

-- What somebody is nudged about, once: the reason is one of facts/nudge.h, `subject_id` what it is about (a meeting, a
-- letter, the circle, the mail of an organizer). A word of theirs after written_at answers it.
CREATE TABLE nudge (
    programme_id BIGINT NOT NULL,
    nudge_id     BIGINT NOT NULL,
    person_id    BIGINT NOT NULL,
    circle_id    BIGINT NOT NULL,  -- 0: about no circle in particular
    reason       TEXT NOT NULL,
    subject_id   BIGINT NOT NULL,
    written_at   BIGINT NOT NULL,  -- 0 not yet
    answered_at  BIGINT NOT NULL,  -- 0 not yet
    PRIMARY KEY (programme_id, nudge_id),
    UNIQUE (programme_id, person_id, circle_id, reason, subject_id),
    FOREIGN KEY (programme_id, person_id) REFERENCES person (programme_id, person_id)
) STRICT;
CREATE INDEX nudge_open ON nudge (programme_id, person_id, answered_at, nudge_id) WHERE answered_at = 0;
CREATE INDEX nudge_circle ON nudge (programme_id, circle_id, nudge_id);
