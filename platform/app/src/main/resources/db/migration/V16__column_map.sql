-- Tables of people's own: which of their columns is which field, said once for each set of headings.

ALTER TABLE format_import ADD COLUMN IF NOT EXISTS columns LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'JSON: how a table of somebody''s own is read; NULL for a workbook of ours';

CREATE TABLE IF NOT EXISTS column_map (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the school; empty for all schools',
  school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the owner again, as a key',
  format VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  headings BINARY(32) NOT NULL COMMENT 'SHA-256 of the table and the headings that mean something',
  map LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'JSON',
  kept_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  PRIMARY KEY (territory_id, id),
  UNIQUE KEY column_map_headings (territory_id, format, headings, owner),
  CONSTRAINT column_map_school FOREIGN KEY (territory_id, school_id) REFERENCES school (territory_id, id),
  CONSTRAINT column_map_person FOREIGN KEY (kept_by) REFERENCES person (id)
) ENGINE=InnoDB;
