-- What was done with plugins: the newest act of a plugin says how it stands, all together are its history, and the
-- greatest generation is what every node follows.

CREATE TABLE IF NOT EXISTS plugin_act (
  generation BIGINT NOT NULL COMMENT 'one more than the last, whatever the plugin; counted under the lock PLUGIN_ACT',
  plugin_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  act VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'INSTALLED, UPGRADED, ROLLED_BACK, ENABLED, DISABLED or REMOVED',
  version VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  jar_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  definition_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  actor_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NULL when the platform itself acted',
  at DATETIME(6) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  confirmed BOOLEAN NOT NULL COMMENT 'a territory lost its plugin by it, knowingly',
  idempotency_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (generation),
  UNIQUE KEY plugin_act_key (idempotency_key),
  KEY plugin_act_plugin (plugin_id, generation),
  KEY plugin_act_jar (jar_sha256),
  CONSTRAINT act_jar FOREIGN KEY (jar_sha256) REFERENCES plugin_jar (sha256),
  CONSTRAINT act_definition FOREIGN KEY (definition_sha256) REFERENCES definition_bundle (sha256),
  CONSTRAINT act_person FOREIGN KEY (actor_id) REFERENCES person (id)
) ENGINE=InnoDB;

INSERT IGNORE INTO plugin_act
SELECT ROW_NUMBER() OVER (ORDER BY since, name), name, IF(status = 'DISABLED', 'DISABLED', 'INSTALLED'),
  COALESCE(version, ''), jar_sha256, definition_sha256, '', NULL, since, '', FALSE,
  CONCAT('before-', ROW_NUMBER() OVER (ORDER BY since, name))
FROM plugin_activation WHERE definition_sha256 IS NOT NULL;

DROP TABLE IF EXISTS plugin_activation;

CREATE OR REPLACE TRIGGER act_never_changes BEFORE UPDATE ON plugin_act FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What was done with a plugin never changes';
CREATE OR REPLACE TRIGGER act_never_goes BEFORE DELETE ON plugin_act FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What was done with a plugin never goes';

CREATE TABLE IF NOT EXISTS plugin_offer (
  jar_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'an uploaded jar that nobody has activated yet',
  file_name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  uploaded_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  uploaded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (jar_sha256),
  CONSTRAINT offer_jar FOREIGN KEY (jar_sha256) REFERENCES plugin_jar (sha256),
  CONSTRAINT offer_person FOREIGN KEY (uploaded_by) REFERENCES person (id)
) ENGINE=InnoDB;

-- How far each node has followed, in its own words. Rows of nodes that are gone age away.
CREATE TABLE IF NOT EXISTS plugin_node (
  name VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  java VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  generation BIGINT NOT NULL,
  started_at DATETIME(6) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  plugins TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'JSON: how each plugin fares there',
  PRIMARY KEY (name)
) ENGINE=InnoDB;

INSERT IGNORE INTO work_turn (name) VALUES ('PLUGIN_ACT');
