-- The first schema: people, circles, meetings, words, letters and mail of one programme or many.
--
-- Types are PostgreSQL's words; SQLite gets INTEGER for BIGINT and SMALLINT, BLOB for BYTEA (db/migrate.c). Times are
-- UTC seconds, 0 for "not yet". Flags are SMALLINT 0 or 1. Ids are made by the application (programme.next_id).
--
-- Indexes carry the columns that a statement compares and then those that it sorts by, even where a partial index
-- makes one constant: without statistics SQLite otherwise prefers a key that gives the order and reads the programme
-- (tests/test_db_plans.c).
--
-- The erasure map: a comment "whose:" stands at every column that holds words, a name or an address. What one person
-- wrote is in words, inbox_raw and letter_words only (db/erase.c deletes it there); other tables hold ids, dates, states.

CREATE TABLE programme (
    programme_id BIGINT PRIMARY KEY,
    simulated    SMALLINT NOT NULL,
    created_at   BIGINT NOT NULL,
    next_id      BIGINT NOT NULL,
    next_circle  BIGINT NOT NULL,
    epoch        BIGINT NOT NULL,  -- sending runs so far; beside it in the file EPOCH (db/epoch.h)
    newest_at    BIGINT NOT NULL   -- the latest `now` of a tick: a clock far behind it is wrong
) STRICT;

CREATE TABLE person (
    programme_id     BIGINT NOT NULL REFERENCES programme (programme_id),
    person_id        BIGINT NOT NULL,
    address          TEXT NOT NULL,  -- whose: person_id; '' when forgotten
    name             TEXT NOT NULL,  -- whose: person_id
    role             TEXT NOT NULL,
    state            TEXT NOT NULL,
    paused_until     BIGINT NOT NULL,
    zone             TEXT NOT NULL,  -- '' the programme's
    hours            TEXT NOT NULL,  -- '' the programme's
    languages        TEXT NOT NULL,
    level            TEXT NOT NULL,
    team             TEXT NOT NULL,
    manager          TEXT NOT NULL,  -- whose: the manager's address, person_id's fact
    offers           TEXT NOT NULL,  -- whose: person_id
    seeks            TEXT NOT NULL,  -- whose: person_id
    capacity         BIGINT NOT NULL,
    suspended        SMALLINT NOT NULL,
    created_at       BIGINT NOT NULL,
    PRIMARY KEY (programme_id, person_id)
) STRICT;

-- Which address is whose, in lower case. proposed: the roster says so, the person has not yet said yes.
CREATE TABLE address (
    programme_id BIGINT NOT NULL,
    address      TEXT NOT NULL,  -- whose: person_id
    person_id    BIGINT NOT NULL,
    standing     TEXT NOT NULL CHECK (standing IN ('known', 'proposed')),
    PRIMARY KEY (programme_id, address),
    FOREIGN KEY (programme_id, person_id) REFERENCES person (programme_id, person_id)
) STRICT;
CREATE INDEX address_person ON address (programme_id, person_id);

-- Everything a person wrote that rapport keeps as a fact, one row a piece.
CREATE TABLE words (
    programme_id BIGINT NOT NULL,
    words_id     BIGINT NOT NULL,
    person_id    BIGINT NOT NULL,
    kind         TEXT NOT NULL,
    text         TEXT NOT NULL,  -- whose: person_id
    written_at   BIGINT NOT NULL,
    keep_until   BIGINT NOT NULL,  -- 0: while the programme lasts
    PRIMARY KEY (programme_id, words_id),
    FOREIGN KEY (programme_id, person_id) REFERENCES person (programme_id, person_id)
) STRICT;
CREATE INDEX words_person ON words (programme_id, person_id, words_id);

CREATE TABLE circle (
    programme_id   BIGINT NOT NULL REFERENCES programme (programme_id),
    circle_id      BIGINT NOT NULL,
    number         BIGINT NOT NULL,
    state          TEXT NOT NULL,
    cadence        TEXT NOT NULL,
    minutes        BIGINT NOT NULL,
    zone           TEXT NOT NULL,
    series_wall    TEXT NOT NULL,    -- first meeting of the series, "YYYY-MM-DDTHH:MM" in zone; '' before launch
    series_ordinal BIGINT NOT NULL,  -- which meeting that is
    series_number  BIGINT NOT NULL,  -- a new series is a new UID
    sequence       BIGINT NOT NULL,  -- RFC 5545 SEQUENCE of the series as sent
    place          TEXT NOT NULL,    -- where the circle meets; whose: the circle's, emptied when it ends
    goal_words_id  BIGINT NOT NULL,  -- what the circle works on, 0 none
    reason         TEXT NOT NULL,    -- whose: its members'; emptied when one of them is forgotten
    seed           BIGINT NOT NULL,
    launched_at    BIGINT NOT NULL,
    ended_at       BIGINT NOT NULL,
    PRIMARY KEY (programme_id, circle_id),
    UNIQUE (programme_id, number)
) STRICT;

CREATE TABLE member (
    programme_id BIGINT NOT NULL,
    circle_id    BIGINT NOT NULL,
    person_id    BIGINT NOT NULL,
    role         TEXT NOT NULL,
    left_at      BIGINT NOT NULL,
    PRIMARY KEY (programme_id, circle_id, person_id),
    FOREIGN KEY (programme_id, circle_id) REFERENCES circle (programme_id, circle_id),
    FOREIGN KEY (programme_id, person_id) REFERENCES person (programme_id, person_id)
) STRICT;
CREATE INDEX member_person ON member (programme_id, person_id, left_at, circle_id);

CREATE TABLE meeting (
    programme_id BIGINT NOT NULL,
    meeting_id   BIGINT NOT NULL,
    circle_id    BIGINT NOT NULL,
    ordinal      BIGINT NOT NULL,
    state        TEXT NOT NULL,
    starts_at    BIGINT NOT NULL,
    wall         TEXT NOT NULL,
    zone         TEXT NOT NULL,
    minutes      BIGINT NOT NULL,
    PRIMARY KEY (programme_id, meeting_id),
    UNIQUE (programme_id, circle_id, ordinal),
    FOREIGN KEY (programme_id, circle_id) REFERENCES circle (programme_id, circle_id)
) STRICT;

-- What a member said about a meeting. -1: not said.
CREATE TABLE report (
    programme_id BIGINT NOT NULL,
    meeting_id   BIGINT NOT NULL,
    person_id    BIGINT NOT NULL,
    met          BIGINT NOT NULL,
    worth        BIGINT NOT NULL,
    PRIMARY KEY (programme_id, meeting_id, person_id),
    FOREIGN KEY (programme_id, meeting_id) REFERENCES meeting (programme_id, meeting_id)
) STRICT;

CREATE TABLE takeaway (
    programme_id    BIGINT NOT NULL,
    takeaway_id     BIGINT NOT NULL,
    person_id       BIGINT NOT NULL,
    circle_id       BIGINT NOT NULL,
    meeting_id      BIGINT NOT NULL,
    position        BIGINT NOT NULL,
    words_id        BIGINT NOT NULL,  -- 0 when erased
    remark_words_id BIGINT NOT NULL,  -- 0 none
    due             TEXT NOT NULL,
    is_private      SMALLINT NOT NULL,
    state           TEXT NOT NULL,
    status          TEXT NOT NULL,
    asked           BIGINT NOT NULL,
    mail_id         BIGINT NOT NULL,  -- that it was read from
    status_mail_id  BIGINT NOT NULL,  -- that the status was read from, 0 none
    is_corrected    SMALLINT NOT NULL, -- its person said it anew: reading the mail again must not change it
    created_at      BIGINT NOT NULL,
    closed_at       BIGINT NOT NULL,
    PRIMARY KEY (programme_id, takeaway_id),
    FOREIGN KEY (programme_id, meeting_id) REFERENCES meeting (programme_id, meeting_id),
    FOREIGN KEY (programme_id, person_id) REFERENCES person (programme_id, person_id)
) STRICT;
CREATE INDEX takeaway_mail ON takeaway (programme_id, mail_id, takeaway_id);
CREATE INDEX takeaway_open ON takeaway (programme_id, person_id, circle_id, state, takeaway_id);
CREATE INDEX takeaway_meeting ON takeaway (programme_id, person_id, meeting_id, takeaway_id);

-- A person's time has come: one row per letter that will be wanted, and "advance" rows that move a circle on.
CREATE TABLE due (
    programme_id BIGINT NOT NULL,
    due_id       BIGINT NOT NULL,
    kind         TEXT NOT NULL,
    person_id    BIGINT NOT NULL,  -- 0 for a circle's own
    circle_id    BIGINT NOT NULL,
    about        BIGINT NOT NULL,  -- the meeting, else the circle, else 0
    wanted_at    BIGINT NOT NULL,
    ready_at     BIGINT NOT NULL,  -- wanted_at, or later when it was put off
    not_after    BIGINT NOT NULL,  -- 0: never lapses
    state        TEXT NOT NULL CHECK (state IN ('waiting', 'written', 'lapsed', 'void')),
    settled_at   BIGINT NOT NULL,
    PRIMARY KEY (programme_id, due_id),
    UNIQUE (programme_id, kind, person_id, circle_id, about)
) STRICT;
CREATE INDEX due_waiting ON due (programme_id, ready_at) WHERE state = 'waiting';
CREATE INDEX due_person ON due (programme_id, person_id, ready_at) WHERE state = 'waiting';
CREATE INDEX due_about ON due (programme_id, about) WHERE state = 'waiting';
CREATE INDEX due_circle ON due (programme_id, circle_id) WHERE state = 'waiting';

-- A letter and what it is about. Its bytes and fate are in outbox, its words in letter_words.
CREATE TABLE letter (
    programme_id BIGINT NOT NULL,
    letter_id    BIGINT NOT NULL,
    kind         TEXT NOT NULL,
    class        TEXT NOT NULL,
    person_id    BIGINT NOT NULL,  -- 0: somebody who is not on the roster
    circle_id    BIGINT NOT NULL,
    meeting_id   BIGINT NOT NULL,
    mail_id      BIGINT NOT NULL,  -- the mail that it answers, 0 none
    message_id   TEXT NOT NULL,
    code         TEXT NOT NULL,
    local_date   TEXT NOT NULL,    -- the reader's day when it was planned
    created_at   BIGINT NOT NULL,
    PRIMARY KEY (programme_id, letter_id),
    UNIQUE (programme_id, message_id)
) STRICT;
CREATE UNIQUE INDEX letter_budget ON letter (programme_id, person_id, local_date) WHERE class = 'prompt';
CREATE INDEX letter_person ON letter (programme_id, person_id, created_at);
CREATE INDEX letter_made ON letter (programme_id, class, created_at);

CREATE TABLE letter_words (
    programme_id BIGINT NOT NULL,
    letter_id    BIGINT NOT NULL,
    subject      TEXT NOT NULL,  -- whose: the letter's person_id
    asked        TEXT NOT NULL,  -- whose: the letter's person_id; JSON of facts/asked.h
    PRIMARY KEY (programme_id, letter_id),
    FOREIGN KEY (programme_id, letter_id) REFERENCES letter (programme_id, letter_id)
) STRICT;

CREATE TABLE outbox (
    programme_id BIGINT NOT NULL,
    letter_id    BIGINT NOT NULL,
    recipient    TEXT NOT NULL,   -- whose: the letter's person_id, or a stranger's for a week
    sender       TEXT NOT NULL,   -- envelope sender: the letter's bounce address
    bytes        BYTEA,           -- whose: the letter's person_id and who they quote; NULL once sent
    state        TEXT NOT NULL,
    reason       TEXT NOT NULL,   -- a server's code or a fixed string, never words
    attempts     BIGINT NOT NULL,
    next_at      BIGINT NOT NULL,
    not_after    BIGINT NOT NULL, -- 0: never lapses
    settled_at   BIGINT NOT NULL,
    PRIMARY KEY (programme_id, letter_id),
    FOREIGN KEY (programme_id, letter_id) REFERENCES letter (programme_id, letter_id)
) STRICT;
CREATE INDEX outbox_open ON outbox (programme_id, settled_at, letter_id)
    WHERE settled_at = 0;
CREATE INDEX outbox_recipient ON outbox (programme_id, recipient, letter_id)
    WHERE settled_at = 0;

CREATE TABLE inbox (
    programme_id  BIGINT NOT NULL,
    mail_id       BIGINT NOT NULL,
    folder        TEXT NOT NULL,
    uid_validity  BIGINT NOT NULL,
    uid           BIGINT NOT NULL,
    internal_date BIGINT NOT NULL,
    first_seen    BIGINT NOT NULL,
    date_header   BIGINT NOT NULL,
    size          BIGINT NOT NULL,
    message_id    TEXT NOT NULL,
    content_hash  TEXT NOT NULL,  -- of From, Date and body
    state         TEXT NOT NULL CHECK (state IN ('new', 'heard')),
    verdict       TEXT NOT NULL,
    reason        TEXT NOT NULL,
    person_id     BIGINT NOT NULL,
    letter_id     BIGINT NOT NULL,
    acknowledged  SMALLINT NOT NULL,  -- 0 not yet, 1 yes, 2 to be purged on the server, 3 purged
    heard_at      BIGINT NOT NULL,
    PRIMARY KEY (programme_id, mail_id),
    UNIQUE (programme_id, folder, uid_validity, uid)
) STRICT;
CREATE INDEX inbox_new ON inbox (programme_id, state, mail_id) WHERE state = 'new';
CREATE INDEX inbox_unacknowledged ON inbox (programme_id, acknowledged, mail_id) WHERE acknowledged = 0;
CREATE INDEX inbox_purge ON inbox (programme_id, acknowledged, mail_id) WHERE acknowledged = 2;
CREATE INDEX inbox_message ON inbox (programme_id, message_id, content_hash);
CREATE INDEX inbox_person ON inbox (programme_id, person_id);
CREATE INDEX inbox_verdict ON inbox (programme_id, verdict);
CREATE INDEX inbox_odd ON inbox (programme_id, mail_id) WHERE verdict = 'odd';

-- Where looking for new mail goes on in a folder whose mails stay (Junk).
CREATE TABLE folder (
    programme_id BIGINT NOT NULL,
    folder       TEXT NOT NULL,
    uid_validity BIGINT NOT NULL,
    uid          BIGINT NOT NULL,
    PRIMARY KEY (programme_id, folder)
) STRICT;

CREATE TABLE inbox_raw (
    programme_id BIGINT NOT NULL,
    mail_id      BIGINT NOT NULL,
    raw          BYTEA NOT NULL,   -- whose: its writer
    asked        TEXT NOT NULL,    -- whose: its writer; what they answered, for understanding it anew
    understood   TEXT NOT NULL,    -- whose: its writer; the contract's JSON line
    PRIMARY KEY (programme_id, mail_id),
    FOREIGN KEY (programme_id, mail_id) REFERENCES inbox (programme_id, mail_id)
) STRICT;

-- What a person told rapport to do, and that it was done.
CREATE TABLE command (
    programme_id BIGINT NOT NULL,
    command_id   BIGINT NOT NULL,
    mail_id      BIGINT NOT NULL,
    person_id    BIGINT NOT NULL,
    circle_id    BIGINT NOT NULL,
    name         TEXT NOT NULL,
    outcome      TEXT NOT NULL,  -- a fixed string
    done_at      BIGINT NOT NULL,
    PRIMARY KEY (programme_id, command_id)
) STRICT;
CREATE INDEX command_person ON command (programme_id, person_id);

-- Single-use codes for what is dangerous: kept as a hash, good for 72 hours.
CREATE TABLE code (
    programme_id BIGINT NOT NULL,
    code_hash    TEXT NOT NULL,
    person_id    BIGINT NOT NULL,
    letter_id    BIGINT NOT NULL,  -- the letter that carries it
    action       TEXT NOT NULL,
    expires_at   BIGINT NOT NULL,
    used_at      BIGINT NOT NULL,
    PRIMARY KEY (programme_id, code_hash)
) STRICT;

-- Who got a refusal lately, by a keyed hash: a stranger's address is not kept.
CREATE TABLE refusal (
    programme_id BIGINT NOT NULL,
    who          TEXT NOT NULL,
    last_at      BIGINT NOT NULL,
    PRIMARY KEY (programme_id, who)
) STRICT;
CREATE INDEX refusal_last ON refusal (programme_id, last_at);

-- Bounces of an address, counted (hard 2, soft 1; forgotten after 30 days).
CREATE TABLE bounce (
    programme_id BIGINT NOT NULL,
    mail_id      BIGINT NOT NULL,
    person_id    BIGINT NOT NULL,
    letter_id    BIGINT NOT NULL,
    weight       BIGINT NOT NULL,
    at           BIGINT NOT NULL,
    PRIMARY KEY (programme_id, mail_id)
) STRICT;
CREATE INDEX bounce_person ON bounce (programme_id, person_id, at);

-- What a member's calendar answered to a series (occurrence 0) or to one meeting of it.
CREATE TABLE attendance (
    programme_id  BIGINT NOT NULL,
    circle_id     BIGINT NOT NULL,
    series_number BIGINT NOT NULL,
    person_id     BIGINT NOT NULL,
    occurrence    BIGINT NOT NULL,  -- when the series has the meeting, UTC; 0 the whole series
    answer        TEXT NOT NULL,    -- PARTSTAT
    sequence      BIGINT NOT NULL,
    stamp         BIGINT NOT NULL,  -- DTSTAMP, never later than the mail
    PRIMARY KEY (programme_id, circle_id, series_number, person_id, occurrence),
    FOREIGN KEY (programme_id, circle_id) REFERENCES circle (programme_id, circle_id)
) STRICT;
