-- What the secretaría concludes about a delivered version: its verdict on each item of the checklist, and the numbered
-- opinion that rests on them.

CREATE TABLE checklist_verdict (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submission_number INT NOT NULL,
  item VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'id of the group of checks',
  verdict VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'MET, PARTLY or UNMET',
  remark VARCHAR(2000) NOT NULL,
  author_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, document_id, submission_number, item),
  CONSTRAINT verdict_submission FOREIGN KEY (territory_id, document_id, submission_number) REFERENCES submission (territory_id, document_id, number),
  CONSTRAINT verdict_person FOREIGN KEY (author_id) REFERENCES person (id)
) ENGINE=InnoDB;

CREATE TABLE opinion (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL COMMENT 'from 1 in each document',
  submission_number INT NOT NULL COMMENT 'the version it is about',
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'as people cite it',
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'canonical JSON, RFC 8785',
  sha256 BINARY(32) NOT NULL COMMENT 'of content in UTF-8',
  issued_at DATETIME(6) NOT NULL,
  issued_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (territory_id, document_id, number),
  UNIQUE KEY opinion_code (territory_id, code),
  CONSTRAINT opinion_submission FOREIGN KEY (territory_id, document_id, submission_number) REFERENCES submission (territory_id, document_id, number),
  CONSTRAINT opinion_person FOREIGN KEY (issued_by) REFERENCES person (id)
) ENGINE=InnoDB;

CREATE TRIGGER opinion_never_changes BEFORE UPDATE ON opinion FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An opinion never changes';
CREATE TRIGGER opinion_never_goes BEFORE DELETE ON opinion FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An opinion is never deleted';

-- What a school owes here and delivered in another system: it no longer owes it, and nobody says it came in here.

CREATE TABLE delivered_elsewhere (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cycle SMALLINT NOT NULL COMMENT 'the year the document applies to',
  reference VARCHAR(300) NOT NULL COMMENT 'where it lies, and by what name',
  noted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, school_id, kind, cycle),
  CONSTRAINT elsewhere_school FOREIGN KEY (territory_id, school_id) REFERENCES school (territory_id, id),
  CONSTRAINT elsewhere_person FOREIGN KEY (noted_by) REFERENCES person (id)
) ENGINE=InnoDB;
