-- Plans that live across years, and what each yearly edition rests on. The edition itself is a document.

CREATE TABLE plan (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  horizon_from SMALLINT NOT NULL COMMENT 'first year, inclusive',
  horizon_to SMALLINT NOT NULL COMMENT 'last year, inclusive',
  opened_at DATETIME(6) NOT NULL,
  opened_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  replaces_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the plan whose years it shares and whose place it took',
  replacement_act VARCHAR(200) NULL,
  replacement_reason VARCHAR(2000) NULL,
  closed_at DATETIME(6) NULL COMMENT 'since when another took its place',
  PRIMARY KEY (territory_id, id),
  KEY plan_school (territory_id, school_id, horizon_from),
  CONSTRAINT plan_school_fk FOREIGN KEY (territory_id, school_id) REFERENCES school (territory_id, id),
  CONSTRAINT plan_person FOREIGN KEY (opened_by) REFERENCES person (id),
  CONSTRAINT plan_replaces FOREIGN KEY (territory_id, replaces_id) REFERENCES plan (territory_id, id),
  CONSTRAINT plan_horizon CHECK (horizon_from <= horizon_to),
  CONSTRAINT plan_replacement CHECK (replaces_id IS NULL OR (replacement_act IS NOT NULL AND replacement_reason IS NOT NULL))
) ENGINE=InnoDB;

CREATE TABLE plan_edition (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  plan_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year SMALLINT NOT NULL COMMENT 'the year it applies to: the cycle of its document',
  assessment_document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the self-assessment it answers',
  assessment_number INT NULL,
  previous_document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the edition its rows were taken from',
  previous_number INT NULL,
  PRIMARY KEY (territory_id, document_id),
  UNIQUE KEY plan_edition_year (territory_id, plan_id, year),
  CONSTRAINT edition_document FOREIGN KEY (territory_id, document_id) REFERENCES document (territory_id, id),
  CONSTRAINT edition_plan FOREIGN KEY (territory_id, plan_id) REFERENCES plan (territory_id, id),
  CONSTRAINT edition_assessment FOREIGN KEY (territory_id, assessment_document_id, assessment_number) REFERENCES submission (territory_id, document_id, number),
  CONSTRAINT edition_previous FOREIGN KEY (territory_id, previous_document_id, previous_number) REFERENCES submission (territory_id, document_id, number)
) ENGINE=InnoDB;
