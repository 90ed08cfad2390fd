-- Which delivered plan a follow-up looks at. The follow-up itself is a document.

CREATE TABLE follow_up (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  plan_document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  plan_number INT NOT NULL COMMENT 'version of the plan that was in force when the follow-up began',
  PRIMARY KEY (territory_id, document_id),
  CONSTRAINT follow_up_document FOREIGN KEY (territory_id, document_id) REFERENCES document (territory_id, id),
  CONSTRAINT follow_up_plan FOREIGN KEY (territory_id, plan_document_id, plan_number) REFERENCES submission (territory_id, document_id, number)
) ENGINE=InnoDB;
