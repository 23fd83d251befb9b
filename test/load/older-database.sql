-- A database as an early version made it: SimHash in place of MinHash, no basis of the subject, no confidence.
CREATE TABLE database_info (name VARCHAR NOT NULL PRIMARY KEY, value VARCHAR NOT NULL);
INSERT INTO database_info VALUES ('schema_digest', 'early'), ('gazetteer', 'early');
CREATE TABLE articles (article_id VARCHAR NOT NULL PRIMARY KEY, version_id VARCHAR NOT NULL, url VARCHAR, pipeline VARCHAR,
  source_unit_id VARCHAR, title VARCHAR, published_at TIMESTAMP, published_on DATE, published_from VARCHAR, event_on DATE,
  captured_at TIMESTAMP, author VARCHAR, credit VARCHAR, photo_credit VARCHAR, section VARCHAR, text VARCHAR NOT NULL,
  blocks STRUCT("kind" VARCHAR, "start" INTEGER, "end" INTEGER)[] NOT NULL,
  removed STRUCT("rule" VARCHAR, "text" VARCHAR)[] NOT NULL, text_sha256 VARCHAR NOT NULL, on_topic BOOLEAN NOT NULL,
  simhash UBIGINT NOT NULL, records_digest VARCHAR NOT NULL);
INSERT INTO articles VALUES
  ('a1', 'v1', 'https://portal.example/1', 'ha-nam/kim-bang', 'district:350@2004-08-31', 'Tin', '2022-07-29 08:00:00',
   '2022-07-29', 'visible', NULL, '2022-08-01 00:00:00', NULL, NULL, NULL, NULL,
   'Tin' || chr(10) || 'Cả huyện đăng ký 95 mô hình “Dân vận khéo” trong sáu tháng đầu năm.',
   [{'kind': 'title', 'start': 0, 'end': 3}], [], 'x', true, 77, 'early'),
  ('a2', 'v2', 'https://portal.example/2', 'ha-nam/kim-bang', 'district:350@2004-08-31', 'Tin khác', NULL, NULL, NULL,
   NULL, NULL, NULL, NULL, NULL, NULL, 'Tin khác' || chr(10) || 'Trời mưa to ở các xã miền núi.', [], [], 'y', false, 78, 'early');
CREATE TABLE facts (id VARCHAR NOT NULL, article_id VARCHAR NOT NULL, version_id VARCHAR NOT NULL, "value" DOUBLE NOT NULL,
  "of" DOUBLE, "max" DOUBLE, modality VARCHAR NOT NULL, status VARCHAR NOT NULL, unit VARCHAR, unit_kind VARCHAR NOT NULL,
  topic VARCHAR, measure VARCHAR NOT NULL CHECK (measure IN ('registered', 'built')), measure_text VARCHAR, sector VARCHAR,
  "level" VARCHAR, holder VARCHAR, subject_unit_id VARCHAR, subject_name VARCHAR, period_from DATE, period_to DATE,
  period_kind VARCHAR, part_of VARCHAR[] NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, quote VARCHAR NOT NULL,
  "rule" VARCHAR NOT NULL);
INSERT INTO facts VALUES ('f1', 'a1', 'v1', 95, NULL, NULL, 'exact', 'actual', 'mô hình', 'count', 'Dân vận khéo', 'registered',
  NULL, NULL, NULL, NULL, 'district:350@2004-08-31', 'huyện Kim Bảng', '2022-01-01', '2022-06-30', 'during', [], 21, 31,
  '95 mô hình', 'early');
CREATE TABLE claims (claim_id VARCHAR, old_column INTEGER);
INSERT INTO claims VALUES ('c1', 1);
CREATE VIEW v_gone AS SELECT 1 AS one;
CREATE VIEW v_facts AS SELECT id FROM facts;
