-- Each person's secret address of a calendar feed, and what was reminded of by mail.

CREATE TABLE IF NOT EXISTS agenda_feed (
  person_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'one feed a person: a new address ends the old one',
  token_hash BINARY(32) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (person_id),
  UNIQUE KEY agenda_token (token_hash),
  CONSTRAINT agenda_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS mail_choice (
  person_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reminders BOOLEAN NOT NULL COMMENT 'whether reminders go out to this person',
  stop_token CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'in each mail; it can stop them and nothing else',
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (person_id),
  UNIQUE KEY mail_stop (stop_token),
  CONSTRAINT mail_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB;

-- One row a person and last day of a deadline. The row is claimed before the mail goes out, so that no two nodes send it.
CREATE TABLE IF NOT EXISTS reminder (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  deadline VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cycle INT NOT NULL COMMENT 'the year the deadline is counted in',
  closes DATE NOT NULL COMMENT 'a deadline that moves is reminded of anew',
  claimed_at DATETIME(6) NOT NULL,
  attempts INT NOT NULL,
  sent_at DATETIME(6) NULL,
  failure VARCHAR(200) NULL COMMENT 'why the last attempt failed, without the address',
  PRIMARY KEY (territory_id, person_id, deadline, cycle, closes),
  KEY reminder_sent (territory_id, sent_at),
  CONSTRAINT reminder_territory FOREIGN KEY (territory_id) REFERENCES territory (id),
  CONSTRAINT reminder_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB;
