-- Workbooks of official formats that came back, until somebody applies them; then what they did.

CREATE TABLE IF NOT EXISTS format_import (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  format VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL COMMENT 'version of the format it was filled in',
  name VARCHAR(200) NOT NULL COMMENT 'of the file, as it was called',
  content MEDIUMBLOB NULL COMMENT 'NULL once it is applied',
  uploaded_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  applied_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  applied_at DATETIME(6) NULL,
  added INT NOT NULL DEFAULT 0,
  changed INT NOT NULL DEFAULT 0,
  removed INT NOT NULL DEFAULT 0,
  conflicts INT NOT NULL DEFAULT 0,
  PRIMARY KEY (territory_id, id),
  KEY format_import_document (territory_id, school_id, document_id),
  KEY format_import_uploaded (territory_id, uploaded_at),
  CONSTRAINT format_import_school FOREIGN KEY (territory_id, school_id) REFERENCES school (territory_id, id),
  CONSTRAINT format_import_uploader FOREIGN KEY (uploaded_by) REFERENCES person (id),
  CONSTRAINT format_import_applier FOREIGN KEY (applied_by) REFERENCES person (id)
) ENGINE=InnoDB;
