-- Records as workbooks and pages: what came back to one, and what was true around it when it was filed.

ALTER TABLE format_import ADD COLUMN IF NOT EXISTS
  target VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'DOCUMENT'
  COMMENT 'DOCUMENT or RECORD: what document_id names' AFTER number;

ALTER TABLE school_record ADD COLUMN IF NOT EXISTS
  facts LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL
  COMMENT 'canonical JSON: names and files as they were when it was filed' AFTER content;
