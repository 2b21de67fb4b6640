-- What people bring to a meeting and whose turn it is, whether they joined, and takeaways that are let go.

-- Whether somebody wants to take part: '' not said, 'in', 'out' (not matched until they say so).
ALTER TABLE person ADD COLUMN joining TEXT NOT NULL DEFAULT '';

-- How often its person said "still on it", and whether letting go was offered since the third time.
ALTER TABLE takeaway ADD COLUMN stills BIGINT NOT NULL DEFAULT 0;
ALTER TABLE takeaway ADD COLUMN let_go_offered SMALLINT NOT NULL DEFAULT 0;

-- The newest of a kind is what counts: what drives somebody, what they would like help with.
CREATE INDEX words_kind ON words (programme_id, person_id, kind, words_id);

CREATE TABLE contribution (
    programme_id    BIGINT NOT NULL,
    contribution_id BIGINT NOT NULL,
    person_id       BIGINT NOT NULL,
    meeting_id      BIGINT NOT NULL,
    kind            TEXT NOT NULL,
    words_id        BIGINT NOT NULL,  -- 0 when erased
    is_private      SMALLINT NOT NULL,
    mail_id         BIGINT NOT NULL,  -- that it was read from
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (programme_id, contribution_id),
    FOREIGN KEY (programme_id, meeting_id) REFERENCES meeting (programme_id, meeting_id),
    FOREIGN KEY (programme_id, person_id) REFERENCES person (programme_id, person_id)
) STRICT;
CREATE INDEX contribution_meeting ON contribution (programme_id, meeting_id, person_id, contribution_id);
CREATE INDEX contribution_person ON contribution (programme_id, person_id);

-- Who brings the problem to a meeting. Decided when it is first asked for.
CREATE TABLE turn (
    programme_id BIGINT NOT NULL,
    meeting_id   BIGINT NOT NULL,
    person_id    BIGINT NOT NULL,
    PRIMARY KEY (programme_id, meeting_id),
    FOREIGN KEY (programme_id, meeting_id) REFERENCES meeting (programme_id, meeting_id),
    FOREIGN KEY (programme_id, person_id) REFERENCES person (programme_id, person_id)
) STRICT;
