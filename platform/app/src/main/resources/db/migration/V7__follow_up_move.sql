-- A plan that is adjusted while its year runs: from which delivered version to which a follow-up went on, and by whom.

CREATE TABLE follow_up_move (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_number INT NOT NULL COMMENT 'version of the plan that was followed until then',
  to_number INT NOT NULL,
  moved_at DATETIME(6) NOT NULL,
  moved_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (territory_id, document_id, from_number),
  CONSTRAINT follow_up_move_of FOREIGN KEY (territory_id, document_id) REFERENCES follow_up (territory_id, document_id),
  CONSTRAINT follow_up_move_person FOREIGN KEY (moved_by) REFERENCES person (id),
  CONSTRAINT follow_up_move_forward CHECK (from_number < to_number)
) ENGINE=InnoDB;
