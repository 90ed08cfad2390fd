-- ZIPs of workbooks that the secretaría brings in for its schools: one row a file, worked on by whichever node claims it.

CREATE TABLE IF NOT EXISTS batch (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL COMMENT 'of the file, as it was called',
  size BIGINT NOT NULL COMMENT 'bytes announced',
  received BIGINT NOT NULL,
  year SMALLINT NOT NULL COMMENT 'of workbooks that say none',
  origin VARCHAR(60) NOT NULL COMMENT 'the system they were delivered in; empty when they only fill drafts',
  uploaded_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  opened BOOLEAN NOT NULL COMMENT 'whether its files were taken out',
  refusal VARCHAR(1000) NULL COMMENT 'why it could not be opened',
  confirmed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  confirmed_at DATETIME(6) NULL,
  PRIMARY KEY (territory_id, id),
  KEY batch_uploaded (territory_id, uploaded_at),
  CONSTRAINT batch_territory FOREIGN KEY (territory_id) REFERENCES territory (id),
  CONSTRAINT batch_uploader FOREIGN KEY (uploaded_by) REFERENCES person (id),
  CONSTRAINT batch_confirmer FOREIGN KEY (confirmed_by) REFERENCES person (id)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS batch_file (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  batch_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number SMALLINT NOT NULL COMMENT 'its place in the ZIP, from 1',
  name VARCHAR(250) NOT NULL COMMENT 'as the ZIP calls it, with its folders',
  content MEDIUMBLOB NULL COMMENT 'NULL once nobody needs it',
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'WAITING, READY, UNCHANGED, REFUSED or IMPORTED',
  claim CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the node that works on it',
  claimed_at DATETIME(6) NULL COMMENT 'free again after a while',
  attempts INT NOT NULL DEFAULT 0,
  slot VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'school, kind, year, format: no two files of a batch for the same',
  school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  format VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  title VARCHAR(300) NULL,
  year SMALLINT NULL COMMENT 'the year the document applies to',
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  draft_opened BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'whether the draft is opened for it',
  revision BIGINT NOT NULL DEFAULT 0 COMMENT 'of the draft, before',
  added INT NOT NULL DEFAULT 0,
  changed INT NOT NULL DEFAULT 0,
  removed INT NOT NULL DEFAULT 0,
  conflicts INT NOT NULL DEFAULT 0,
  noted BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'as delivered elsewhere, the file kept',
  problems LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'JSON: faults and notices',
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, batch_id, number),
  UNIQUE KEY batch_file_slot (territory_id, batch_id, slot),
  KEY batch_file_waiting (state, claimed_at),
  CONSTRAINT batch_file_batch FOREIGN KEY (territory_id, batch_id) REFERENCES batch (territory_id, id) ON DELETE CASCADE,
  CONSTRAINT batch_file_school FOREIGN KEY (territory_id, school_id) REFERENCES school (territory_id, id)
) ENGINE=InnoDB;

-- A copy of what was delivered elsewhere, among the school's files.
ALTER TABLE delivered_elsewhere ADD COLUMN IF NOT EXISTS file CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL;
