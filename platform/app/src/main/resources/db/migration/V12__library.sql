-- Circulars and guidance of a secretaría, each in numbered versions, and who has confirmed having read one.

CREATE TABLE IF NOT EXISTS library_document (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'CIRCULAR, RESOLUTION, GUIDE or OTHER',
  reference VARCHAR(200) NOT NULL COMMENT 'as deadlines cite it, e.g. Circular 045 de 2026',
  title VARCHAR(300) NOT NULL,
  audience VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'EVERYBODY, SCHOOLS or SECRETARIA',
  valid_from DATE NOT NULL,
  valid_to DATE NULL COMMENT 'last day in force; NULL while none is set',
  created_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, id),
  UNIQUE KEY library_reference (territory_id, reference),
  CONSTRAINT library_territory FOREIGN KEY (territory_id) REFERENCES territory (id),
  CONSTRAINT library_author FOREIGN KEY (created_by) REFERENCES person (id)
) ENGINE=InnoDB;

CREATE TABLE IF NOT EXISTS library_version (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(250) NOT NULL,
  size BIGINT NOT NULL,
  media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note VARCHAR(500) NOT NULL COMMENT 'what changed; empty for the first',
  uploaded_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, document_id, number),
  KEY library_content (territory_id, sha256),
  CONSTRAINT library_version_of FOREIGN KEY (territory_id, document_id) REFERENCES library_document (territory_id, id)
) ENGINE=InnoDB;

CREATE OR REPLACE TRIGGER library_version_never_changes BEFORE UPDATE ON library_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A published version never changes';

CREATE TABLE IF NOT EXISTS library_read (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  person_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  read_at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, document_id, number, person_id),
  CONSTRAINT library_read_of FOREIGN KEY (territory_id, document_id, number)
    REFERENCES library_version (territory_id, document_id, number),
  CONSTRAINT library_reader FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB;
