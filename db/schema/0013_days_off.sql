-- The table of days off with which planned meetings were last compared (a digest), and the circle up to which another
-- table has been followed; -1: all.
ALTER TABLE programme ADD COLUMN days_off TEXT NOT NULL DEFAULT '';
ALTER TABLE programme ADD COLUMN days_off_told BIGINT NOT NULL DEFAULT -1;

-- Whether a meeting's time was agreed on.
CREATE INDEX negotiation_about ON negotiation (programme_id, meeting_id, negotiation_id);
