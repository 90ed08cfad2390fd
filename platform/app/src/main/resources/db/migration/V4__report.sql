-- Lists of schools between upload and decision. The file goes when it was applied; what came of it stays.

CREATE TABLE school_list (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(250) NOT NULL COMMENT 'of the file, as its sender called it',
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of content',
  content LONGBLOB NULL,
  uploaded_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  applied_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  applied_at DATETIME(6) NULL,
  created INT NULL,
  updated INT NULL,
  unchanged INT NULL,
  skipped INT NULL,
  PRIMARY KEY (territory_id, id),
  KEY school_list_applied (territory_id, applied_at),
  CONSTRAINT school_list_territory FOREIGN KEY (territory_id) REFERENCES territory (id),
  CONSTRAINT school_list_sender FOREIGN KEY (uploaded_by) REFERENCES person (id),
  CONSTRAINT school_list_applier FOREIGN KEY (applied_by) REFERENCES person (id)
) ENGINE=InnoDB;
