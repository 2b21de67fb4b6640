-- What was left out with a meeting is looked for when the meeting comes back.
CREATE INDEX due_void ON due (programme_id, about) WHERE state = 'void';
