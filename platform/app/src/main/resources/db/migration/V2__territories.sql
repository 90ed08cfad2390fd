-- What territories set and what plugins publish. A row that is kept by number or by hash never changes.

CREATE TABLE territory_revision (
  territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  files LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'canonical JSON: path → text, as applied',
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of files in UTF-8',
  author_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL when the platform applied it at start',
  at DATETIME(6) NOT NULL,
  comment VARCHAR(500) NOT NULL,
  PRIMARY KEY (territory_id, number),
  CONSTRAINT revision_territory FOREIGN KEY (territory_id) REFERENCES territory (id)
) ENGINE=InnoDB;

CREATE TRIGGER revision_never_changes BEFORE UPDATE ON territory_revision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A revision never changes';
CREATE TRIGGER revision_never_goes BEFORE DELETE ON territory_revision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A revision is never deleted';

CREATE TABLE definition_bundle (
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of content in UTF-8',
  plugin_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'canonical JSON: path → text',
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (sha256),
  KEY bundle_plugin (plugin_id, version)
) ENGINE=InnoDB;

CREATE TRIGGER bundle_never_changes BEFORE UPDATE ON definition_bundle FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A published definition never changes';
CREATE TRIGGER bundle_never_goes BEFORE DELETE ON definition_bundle FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A published definition is never deleted';

CREATE TABLE plugin_jar (
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bytes LONGBLOB NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  PRIMARY KEY (sha256)
) ENGINE=InnoDB;

CREATE TABLE plugin_activation (
  name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'id of the plugin, or the file''s name when it does not say',
  version VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  jar_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the jar that served last',
  definition_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the definitions in force',
  generation BIGINT NOT NULL,
  status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'ACTIVE, DEGRADED, REJECTED or DISABLED',
  reasons TEXT CHARACTER SET utf8mb4 NOT NULL COMMENT 'a sentence a line',
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (name),
  CONSTRAINT activation_jar FOREIGN KEY (jar_sha256) REFERENCES plugin_jar (sha256),
  CONSTRAINT activation_definition FOREIGN KEY (definition_sha256) REFERENCES definition_bundle (sha256)
) ENGINE=InnoDB;

CREATE TABLE catalogue (
  id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'the file as published',
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB;
