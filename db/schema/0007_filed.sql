-- Where a mail was moved on the mail server, as far as the server said so (RFC 4315): for moving it on to Odd, and for
-- purging it when its writer wants to be forgotten.

ALTER TABLE inbox ADD COLUMN filed TEXT NOT NULL DEFAULT '';  -- '' not yet, or unknown; 'Processed', 'Odd'
ALTER TABLE inbox ADD COLUMN filed_validity BIGINT NOT NULL DEFAULT 0;
ALTER TABLE inbox ADD COLUMN filed_uid BIGINT NOT NULL DEFAULT 0;  -- 0 unknown
CREATE INDEX inbox_to_odd ON inbox (programme_id, filed_validity, filed_uid)
    WHERE verdict = 'odd' AND acknowledged = 1 AND filed <> 'Odd';
