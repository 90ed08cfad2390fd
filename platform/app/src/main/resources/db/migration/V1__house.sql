-- The first shape of the house. territory_id stands first in every key, and composite foreign keys keep each row in its
-- territory. Codes, keys and hashes are ascii_bin or binary: a case-insensitive collation would find the wrong one.

CREATE TABLE territory (
  id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB;

-- People and what they may do -------------------------------------------------------------------

CREATE TABLE person (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  login VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'e-mail in lower case, or type and number of a document',
  name VARCHAR(200) NOT NULL,
  email VARCHAR(190) NULL,
  password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_at DATETIME(6) NOT NULL,
  disabled_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY person_login (login)
) ENGINE=InnoDB;

-- Whom the trail names when the operator's token acted. Has no password and no membership: nobody signs in as it.
INSERT INTO person (id, login, name, created_at)
VALUES ('00000000000000000000000000', 'operator-token', 'Operación (orden ruta)', UTC_TIMESTAMP(6));

CREATE TABLE school (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dane_code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(250) NOT NULL,
  municipality_code CHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  zone VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'URBAN or RURAL',
  sector VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'OFFICIAL or NON_OFFICIAL',
  regime VARCHAR(40) NULL COMMENT 'non-official: libertad regulada, vigilada, controlado',
  regime_year SMALLINT NULL,
  calendar CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'A or B',
  address VARCHAR(200) NULL,
  details LONGTEXT CHARACTER SET utf8mb4 NULL COMMENT 'JSON object: other columns of the register',
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  version INT NOT NULL DEFAULT 0,
  active_code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin AS (IF(valid_to IS NULL, dane_code, NULL)) PERSISTENT,
  PRIMARY KEY (territory_id, id),
  UNIQUE KEY school_code (territory_id, active_code),
  KEY school_name (territory_id, name),
  CONSTRAINT school_territory FOREIGN KEY (territory_id) REFERENCES territory (id)
) ENGINE=InnoDB;

CREATE TABLE school_change (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number BIGINT NOT NULL AUTO_INCREMENT,
  at DATETIME(6) NOT NULL,
  actor_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  before_value VARCHAR(250) NULL,
  after_value VARCHAR(250) NULL,
  PRIMARY KEY (territory_id, school_id, number),
  UNIQUE KEY school_change_number (number),
  CONSTRAINT school_change_school FOREIGN KEY (territory_id, school_id) REFERENCES school (territory_id, id)
) ENGINE=InnoDB;

CREATE TABLE membership (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL for the operator only',
  school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'slug of the area an area lead answers for',
  post VARCHAR(120) NULL COMMENT 'official post, as the territory calls it',
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  granted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  granted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY membership_person (person_id),
  KEY membership_school (territory_id, school_id),
  CONSTRAINT membership_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT membership_territory FOREIGN KEY (territory_id) REFERENCES territory (id),
  CONSTRAINT membership_school_fk FOREIGN KEY (territory_id, school_id) REFERENCES school (territory_id, id)
) ENGINE=InnoDB;

CREATE TABLE session (
  token_hash BINARY(32) NOT NULL,
  person_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  csrf_token CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (token_hash),
  KEY session_person (person_id),
  KEY session_expiry (expires_at),
  CONSTRAINT session_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB;

CREATE TABLE access_link (
  token_hash BINARY(32) NOT NULL,
  person_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'INVITATION, RECOVERY or FIRST_OPERATOR',
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  PRIMARY KEY (token_hash),
  CONSTRAINT access_link_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB;

-- Documents ---------------------------------------------------------------------------------------

CREATE TABLE document (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SELF_ASSESSMENT, IMPROVEMENT_PLAN, FOLLOW_UP',
  school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cycle SMALLINT NOT NULL,
  definition_sha CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'definitions pinned when it opened',
  territory_revision INT NOT NULL COMMENT 'revision pinned when it opened',
  catalogue_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  process_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state_since DATETIME(6) NOT NULL,
  editable BOOLEAN NOT NULL,
  version INT NOT NULL COMMENT 'number the next submission will have',
  revision BIGINT NOT NULL COMMENT 'raised by every change of the draft or the state',
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, id),
  UNIQUE KEY document_once (territory_id, school_id, cycle, kind),
  KEY document_queue (territory_id, kind, cycle, state, state_since),
  CONSTRAINT document_school FOREIGN KEY (territory_id, school_id) REFERENCES school (territory_id, id)
) ENGINE=InnoDB;

CREATE TABLE draft_row (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  path VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'JSON; NULL when deleted',
  rev BIGINT NOT NULL COMMENT 'document revision that wrote it',
  author_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  deleted BOOLEAN NOT NULL DEFAULT FALSE,
  contested BIGINT NOT NULL DEFAULT 0 COMMENT 'revision of the newest rival; 0 when nobody disagrees',
  PRIMARY KEY (territory_id, document_id, path),
  CONSTRAINT draft_row_document FOREIGN KEY (territory_id, document_id) REFERENCES document (territory_id, id)
) ENGINE=InnoDB;

CREATE TABLE draft_rival (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  path VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'one rival for each person: the last one sent',
  op_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'JSON; NULL when the rival wanted to delete',
  rev BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, document_id, path, author_id),
  CONSTRAINT draft_rival_row FOREIGN KEY (territory_id, document_id, path) REFERENCES draft_row (territory_id, document_id, path)
) ENGINE=InnoDB;

CREATE TABLE submission (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'canonical JSON, RFC 8785',
  sha256 BINARY(32) NOT NULL COMMENT 'of content in UTF-8',
  ratings VARBINARY(512) NULL COMMENT 'a byte per component in catalogue order; 0 = pending',
  catalogue_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  definition_sha CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  territory_revision INT NOT NULL,
  process_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cycle SMALLINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  receipt VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  delivered_at DATETIME(6) NOT NULL,
  delivered_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closes DATE NULL COMMENT 'the day the window closed for this school, as known then',
  late BOOLEAN NOT NULL,
  idempotency_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (territory_id, document_id, number),
  UNIQUE KEY submission_receipt (territory_id, receipt),
  UNIQUE KEY submission_key (territory_id, document_id, idempotency_key),
  KEY submission_report (territory_id, kind, cycle, school_id),
  CONSTRAINT submission_document FOREIGN KEY (territory_id, document_id) REFERENCES document (territory_id, id),
  CONSTRAINT submission_person FOREIGN KEY (delivered_by) REFERENCES person (id)
) ENGINE=InnoDB;

CREATE TRIGGER submission_never_changes BEFORE UPDATE ON submission FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A submission never changes';
CREATE TRIGGER submission_never_goes BEFORE DELETE ON submission FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A submission is never deleted';

CREATE TABLE receipt_counter (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cycle SMALLINT NOT NULL,
  last BIGINT NOT NULL,
  PRIMARY KEY (territory_id, kind, cycle)
) ENGINE=InnoDB;

CREATE TABLE document_transition (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  transition_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_state VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_state VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  note VARCHAR(2000) NULL,
  PRIMARY KEY (territory_id, document_id, number),
  CONSTRAINT transition_document FOREIGN KEY (territory_id, document_id) REFERENCES document (territory_id, id)
) ENGINE=InnoDB;

-- The answer each idempotency key got, for transitions that deliver nothing; a delivery's key is its submission's.
CREATE TABLE transition_key (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  transition_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL only while its transaction runs',
  state VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state_title VARCHAR(200) NULL,
  revision BIGINT NULL,
  PRIMARY KEY (territory_id, document_id, idempotency_key),
  CONSTRAINT transition_key_document FOREIGN KEY (territory_id, document_id) REFERENCES document (territory_id, id)
) ENGINE=InnoDB;

-- Review --------------------------------------------------------------------------------------------

CREATE TABLE observation (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submission_number INT NOT NULL,
  number INT NOT NULL COMMENT 'as people cite it: observation 4',
  path VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the node it is about; empty for the whole document',
  body VARCHAR(4000) NOT NULL,
  author_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_post VARCHAR(120) NOT NULL COMMENT 'in which post or role the author spoke',
  at DATETIME(6) NOT NULL,
  published_at DATETIME(6) NULL COMMENT 'the school sees it from then on',
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'OPEN, DONE (says the school), CLOSED (says the reviewer) or WITHDRAWN (before it was published)',
  version INT NOT NULL DEFAULT 0,
  PRIMARY KEY (territory_id, id),
  UNIQUE KEY observation_number (territory_id, document_id, number),
  CONSTRAINT observation_submission FOREIGN KEY (territory_id, document_id, submission_number) REFERENCES submission (territory_id, document_id, number)
) ENGINE=InnoDB;

CREATE TABLE observation_reply (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  observation_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body VARCHAR(4000) NOT NULL,
  author_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_post VARCHAR(120) NOT NULL,
  by_school BOOLEAN NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, observation_id, id),
  CONSTRAINT reply_observation FOREIGN KEY (territory_id, observation_id) REFERENCES observation (territory_id, id)
) ENGINE=InnoDB;

-- Deadlines -------------------------------------------------------------------------------------------

CREATE TABLE extension (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cycle SMALLINT NOT NULL,
  deadline_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closes DATE NOT NULL,
  act VARCHAR(200) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  proposed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  decided_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at DATETIME(6) NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'PROPOSED, GRANTED or REFUSED',
  version INT NOT NULL DEFAULT 0,
  PRIMARY KEY (territory_id, id),
  KEY extension_school (territory_id, school_id, cycle, deadline_id),
  CONSTRAINT extension_school_fk FOREIGN KEY (territory_id, school_id) REFERENCES school (territory_id, id),
  CONSTRAINT extension_second_person CHECK (decided_by IS NULL OR decided_by <> proposed_by)
) ENGINE=InnoDB;

-- Evidence ----------------------------------------------------------------------------------------------

CREATE TABLE evidence_file (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(250) NOT NULL,
  size BIGINT NOT NULL,
  media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, school_id, sha256),
  CONSTRAINT evidence_school FOREIGN KEY (territory_id, school_id) REFERENCES school (territory_id, id)
) ENGINE=InnoDB;

CREATE TABLE evidence_upload (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(250) NOT NULL,
  size BIGINT NOT NULL,
  received BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the file as kept, once it is complete',
  started_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, school_id, id),
  CONSTRAINT upload_school FOREIGN KEY (territory_id, school_id) REFERENCES school (territory_id, id)
) ENGINE=InnoDB;

-- Working together ------------------------------------------------------------------------------------------

CREATE TABLE presence (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'slug of the process the person has open',
  seen_at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, document_id, person_id),
  CONSTRAINT presence_document FOREIGN KEY (territory_id, document_id) REFERENCES document (territory_id, id)
) ENGINE=InnoDB;

-- Audit: the row is the outbox row and, for drafts, the operation's own record ------------------------------------

CREATE TABLE audit_event (
  id BIGINT NOT NULL AUTO_INCREMENT,
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '"-" for the platform itself',
  at DATETIME(6) NOT NULL,
  actor_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  action VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  path VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NULL,
  op_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  rev BIGINT NULL,
  detail MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  seal BIGINT NULL COMMENT 'number of the seal that covers it; NULL until sealed',
  PRIMARY KEY (territory_id, id),
  UNIQUE KEY audit_number (id),
  UNIQUE KEY audit_operation (territory_id, document_id, op_id),
  KEY audit_seal_key (territory_id, seal)
) ENGINE=InnoDB;

CREATE TABLE audit_seal (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number BIGINT NOT NULL,
  events INT NOT NULL,
  previous BINARY(32) NOT NULL,
  hash BINARY(32) NOT NULL COMMENT 'SHA-256 over previous and the events in order of id',
  leaves MEDIUMBLOB NOT NULL COMMENT '16 bytes for each event: its id and the first 8 of its SHA-256, to tell which one changed',
  signature VARBINARY(96) NOT NULL COMMENT 'of number and hash, by a key kept outside the database',
  sealed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, number)
) ENGINE=InnoDB;

-- Scheduled work that one node at a time may do: it holds the row's lock while it works.
CREATE TABLE work_turn (
  name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (name)
) ENGINE=InnoDB;
INSERT INTO work_turn (name) VALUES ('AUDIT_SEAL');
