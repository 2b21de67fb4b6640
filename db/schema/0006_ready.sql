-- Letters that wait for their time cost an idle tick nothing: the ready ones are found by their time.
DROP INDEX outbox_open;
CREATE INDEX outbox_ready ON outbox (programme_id, next_at, letter_id) WHERE settled_at = 0;
