-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "region_id" INTEGER,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "before_sha256" TEXT,
    "after_sha256" TEXT,
    "kept_until" DATE NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_seal" (
    "position" BIGINT NOT NULL,
    "entry_id" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("position")
);

-- CreateIndex
CREATE INDEX "audit_entry_subject_idx" ON "audit_entry"("subject");

-- CreateIndex
CREATE INDEX "audit_entry_region_id_at_idx" ON "audit_entry"("region_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_kept_until_idx" ON "audit_entry"("kept_until");

-- CreateIndex
CREATE UNIQUE INDEX "audit_seal_entry_id_key" ON "audit_seal"("entry_id");

-- AddForeignKey
ALTER TABLE "audit_seal" ADD CONSTRAINT "audit_seal_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "audit_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is kept by the database itself, whatever asks for something else. A statement of a
-- function ends with \x3b, as what applies migrations takes every semicolon for the end of one.

CREATE FUNCTION audit_digest(content JSONB) RETURNS TEXT LANGUAGE sql IMMUTABLE AS
  'SELECT encode(sha256(convert_to(content::text, ''UTF8'')), ''hex'')';

CREATE FUNCTION audit_hash(previous TEXT, entry audit_entry) RETURNS TEXT LANGUAGE sql IMMUTABLE AS
  'SELECT audit_digest(jsonb_build_array(previous, entry.id, extract(epoch FROM entry.at),
    entry.actor, entry.region_id, entry.action, entry.subject, entry.before_sha256,
    entry.after_sha256, entry.kept_until))';

CREATE FUNCTION audit_take() RETURNS TRIGGER LANGUAGE plpgsql AS E'BEGIN
  NEW.before_sha256 := audit_digest(NEW.before)\x3b
  NEW.after_sha256 := audit_digest(NEW.after)\x3b
  RETURN NEW\x3b
END';

CREATE TRIGGER audit_take BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_take();

-- Sealed when the change takes effect, one at a time, so that the chain has no forks.
CREATE FUNCTION audit_seal_entry() RETURNS TRIGGER LANGUAGE plpgsql AS E'BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(\'audit\', 0))\x3b
  INSERT INTO audit_seal (position, entry_id, sha256)
    SELECT coalesce(last.position, 0) + 1, NEW.id, audit_hash(coalesce(last.sha256, \'\'), NEW)
    FROM (SELECT 1) AS one
      LEFT JOIN (SELECT position, sha256 FROM audit_seal ORDER BY position DESC LIMIT 1) AS last ON true\x3b
  RETURN NULL\x3b
END';

CREATE CONSTRAINT TRIGGER audit_seal_entry AFTER INSERT ON audit_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_seal_entry();

CREATE FUNCTION audit_refuse() RETURNS TRIGGER LANGUAGE plpgsql AS E'BEGIN
  RAISE EXCEPTION \'The record of changes is never changed.\'\x3b
END';

-- Only what is over may be emptied, and nothing else of the row changes with it.
CREATE FUNCTION audit_empty() RETURNS TRIGGER LANGUAGE plpgsql AS E'BEGIN
  IF OLD.kept_until < current_date AND NEW.before IS NULL AND NEW.after IS NULL
    AND to_jsonb(NEW) - \'before\' - \'after\' = to_jsonb(OLD) - \'before\' - \'after\'
  THEN RETURN NEW\x3b
  END IF\x3b
  RAISE EXCEPTION \'The record of changes is never changed.\'\x3b
END';

CREATE TRIGGER audit_empty BEFORE UPDATE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_empty();
CREATE TRIGGER audit_keep BEFORE DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();

REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry, audit_seal FROM PUBLIC, CURRENT_USER;
GRANT UPDATE (before, after) ON audit_entry TO CURRENT_USER;
