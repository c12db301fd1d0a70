-- What scores come from is never edited: what holds now is a query over rows that stay as they were written.

-- Refuses to change or delete a row. Allowed is only
-- - that it goes with the person, the submission or the course it belongs to, by a foreign key;
-- - that a column of a person or of a row that is gone becomes null;
-- - that the texts in it are blanked when a person is erased: that transaction sets gradus.erasing to 'on'.
CREATE FUNCTION keep_as_written() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  who CONSTANT text[] := ARRAY['authorId', 'askedById', 'endedById', 'appealId'];
  texts CONSTANT text[] := ARRAY['reason', 'comment', 'report'];
  was jsonb;
  becomes jsonb;
BEGIN
  IF TG_OP = 'DELETE' THEN
    -- A foreign key deletes from inside a trigger of its own.
    IF pg_trigger_depth() > 1 THEN RETURN OLD; END IF;
  ELSE
    was := to_jsonb(OLD);
    becomes := to_jsonb(NEW);
    IF current_setting('gradus.erasing', true) = 'on' THEN
      was := was - texts;
      becomes := becomes - texts;
    END IF;
    IF was - who = becomes - who
      AND NOT EXISTS (
        SELECT FROM unnest(who) AS name
        WHERE becomes ->> name IS NOT NULL AND becomes ->> name IS DISTINCT FROM was ->> name
      )
    THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'A row of "%" is never edited or deleted: write a new one.', TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER "VerdictRecord_kept" BEFORE UPDATE OR DELETE ON "VerdictRecord"
  FOR EACH ROW EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "HandScore_kept" BEFORE UPDATE OR DELETE ON "HandScore"
  FOR EACH ROW EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "Override_kept" BEFORE UPDATE OR DELETE ON "Override"
  FOR EACH ROW EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "Extension_kept" BEFORE UPDATE OR DELETE ON "Extension"
  FOR EACH ROW EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "RoundingDecision_kept" BEFORE UPDATE OR DELETE ON "RoundingDecision"
  FOR EACH ROW EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "Mark_kept" BEFORE UPDATE OR DELETE ON "Mark"
  FOR EACH ROW EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "Regrade_kept" BEFORE UPDATE OR DELETE ON "Regrade"
  FOR EACH ROW EXECUTE FUNCTION keep_as_written();

-- What is proposed first is kept from when it is in force, or was dropped.
CREATE TRIGGER "ItemRuling_kept" BEFORE UPDATE ON "ItemRuling"
  FOR EACH ROW WHEN (OLD."appliedAt" IS NOT NULL) EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "RegradeRun_kept" BEFORE UPDATE ON "RegradeRun"
  FOR EACH ROW WHEN (OLD."appliedAt" IS NOT NULL OR OLD."droppedAt" IS NOT NULL) EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "RegradeResult_kept" BEFORE UPDATE ON "RegradeResult"
  FOR EACH ROW WHEN (OLD.verdict IS NOT NULL) EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "ItemRuling_stays" BEFORE DELETE ON "ItemRuling"
  FOR EACH ROW EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "RegradeRun_stays" BEFORE DELETE ON "RegradeRun"
  FOR EACH ROW EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "RegradeResult_stays" BEFORE DELETE ON "RegradeResult"
  FOR EACH ROW EXECUTE FUNCTION keep_as_written();
