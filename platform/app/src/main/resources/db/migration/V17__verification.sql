-- What the secretaría verified in a delivered document, node by node. The document stays as it was delivered; a later
-- verification is added, and the last one counts.

CREATE TABLE verification (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'ULID minted by the client',
  submission_number INT NOT NULL COMMENT 'the version that was carried out',
  path VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the answer, in the paths of formats',
  answer VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'value of an option of the field',
  remark VARCHAR(2000) NOT NULL,
  cut DATE NULL COMMENT 'day of the cut of the school that it looked at',
  author_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, document_id, id),
  CONSTRAINT verification_submission FOREIGN KEY (territory_id, document_id, submission_number) REFERENCES submission (territory_id, document_id, number),
  CONSTRAINT verification_person FOREIGN KEY (author_id) REFERENCES person (id)
) ENGINE=InnoDB;

CREATE TRIGGER verification_never_changes BEFORE UPDATE ON verification FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A verification never changes';
CREATE TRIGGER verification_never_goes BEFORE DELETE ON verification FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A verification is never deleted';
