-- A new time for all of a circle's meetings from now on is agreed on like that of one.
ALTER TABLE negotiation ADD COLUMN is_series SMALLINT NOT NULL DEFAULT 0;
DROP INDEX negotiation_meeting;
CREATE UNIQUE INDEX negotiation_meeting ON negotiation (programme_id, meeting_id) WHERE is_open = 1 AND is_series = 0;
CREATE UNIQUE INDEX negotiation_series ON negotiation (programme_id, circle_id) WHERE is_open = 1 AND is_series = 1;
