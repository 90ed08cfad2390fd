-- Official formats that are documents of their own (actas, lists, letters): written, then filed for good.

CREATE TABLE school_record (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year SMALLINT NOT NULL COMMENT 'of the document it belongs to',
  definition_sha CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  format_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  format_version INT NOT NULL,
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'canonical JSON, RFC 8785',
  revision INT NOT NULL,
  author_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'as people cite it, once it is filed',
  sha256 BINARY(32) NULL COMMENT 'of content in UTF-8, once it is filed',
  filed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  filed_at DATETIME(6) NULL,
  PRIMARY KEY (territory_id, id),
  UNIQUE KEY school_record_code (territory_id, code),
  KEY school_record_year (territory_id, school_id, year),
  CONSTRAINT record_school FOREIGN KEY (territory_id, school_id) REFERENCES school (territory_id, id),
  CONSTRAINT record_author FOREIGN KEY (author_id) REFERENCES person (id),
  CONSTRAINT record_filer FOREIGN KEY (filed_by) REFERENCES person (id)
) ENGINE=InnoDB;

DELIMITER $$
CREATE TRIGGER record_never_changes BEFORE UPDATE ON school_record FOR EACH ROW
BEGIN
  IF OLD.filed_at IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A filed record never changes';
  END IF;
END$$
CREATE TRIGGER record_never_goes BEFORE DELETE ON school_record FOR EACH ROW
BEGIN
  IF OLD.filed_at IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A filed record is never deleted';
  END IF;
END$$
DELIMITER ;
