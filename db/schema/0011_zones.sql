-- The zones of running circles, as they were when the circles' calendars were last held against them: a new tz database
-- changes when meetings are, and what calendars must know of the zone.
CREATE TABLE zone (
    programme_id BIGINT NOT NULL,
    zone         TEXT NOT NULL,
    file         TEXT NOT NULL,      -- size, time and number of its file: what is the same needs no look inside
    rules        TEXT NOT NULL,      -- digest of its changes of clocks from first_year on
    first_year   BIGINT NOT NULL,
    is_changed   SMALLINT NOT NULL,  -- the circles that are still to be told had other rules before
    told         BIGINT NOT NULL,    -- circles up to this one have been told; -1: all
    PRIMARY KEY (programme_id, zone)
) STRICT;
CREATE INDEX circle_zone ON circle (programme_id, state, zone, circle_id);

-- Until when the zone that the series' last invitation defines is right; 0: for ever.
ALTER TABLE circle ADD COLUMN zone_until BIGINT NOT NULL DEFAULT 0;
