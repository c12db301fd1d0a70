-- Every change by the staff is written down by the database itself, whatever page, route or command made it.

-- The course that a row belongs to, through whatever it names; null where it names nothing of a course.
CREATE FUNCTION course_of(told jsonb) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    (told ->> 'courseId')::uuid,
    (SELECT "courseId" FROM "Enrolment" WHERE id = (told ->> 'enrolmentId')::uuid),
    (SELECT "courseId" FROM "Assessment" WHERE id = (told ->> 'assessmentId')::uuid),
    (SELECT a."courseId" FROM "Item" AS i JOIN "Assessment" AS a ON a.id = i."assessmentId"
      WHERE i.id = (told ->> 'itemId')::uuid),
    (SELECT a."courseId" FROM "Submission" AS s JOIN "Item" AS i ON i.id = s."itemId"
      JOIN "Assessment" AS a ON a.id = i."assessmentId" WHERE s.id = (told ->> 'submissionId')::uuid),
    (SELECT a."courseId" FROM "Attempt" AS t JOIN "Assessment" AS a ON a.id = t."assessmentId"
      WHERE t.id = (told ->> 'attemptId')::uuid),
    (SELECT a."courseId" FROM "Appeal" AS p JOIN "Item" AS i ON i.id = p."itemId"
      JOIN "Assessment" AS a ON a.id = i."assessmentId" WHERE p.id = (told ->> 'appealId')::uuid),
    nullif(current_setting('gradus.course', true), '')::uuid
  )
$$;

-- Writes an entry for a change of a row. The first argument names the columns that hold who did it, the one that
-- speaks first in front: of a row that is updated, only where they are set by that. The second names those that are
-- not told: secrets, and what changes by itself all the time. Where a row does not say who acts, the transaction
-- sets gradus.actor. What students do of their own is no change by the staff.
CREATE FUNCTION audit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  authors CONSTANT text[] := string_to_array(TG_ARGV[0], ',');
  untold CONSTANT text[] := string_to_array(TG_ARGV[1], ',');
  was jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END;
  becomes jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END;
  told CONSTANT jsonb := coalesce(becomes, was);
  actor uuid := nullif(current_setting('gradus.actor', true), '')::uuid;
  course uuid;
BEGIN
  -- What goes because its course or its person goes is told by that.
  IF TG_OP <> 'INSERT' AND pg_trigger_depth() > 1 THEN RETURN NULL; END IF;
  IF was - untold = becomes - untold THEN RETURN NULL; END IF;
  IF actor IS NULL AND TG_OP <> 'DELETE' THEN
    SELECT (told ->> name)::uuid INTO actor FROM unnest(authors) WITH ORDINALITY AS each (name, place)
      WHERE told ->> name IS NOT NULL AND (TG_OP = 'INSERT' OR was ->> name IS DISTINCT FROM told ->> name)
      ORDER BY place LIMIT 1;
  END IF;
  course := course_of(CASE TG_TABLE_NAME WHEN 'Course' THEN jsonb_build_object('courseId', told -> 'id') ELSE told END);
  IF EXISTS (SELECT FROM "Enrolment" WHERE "userId" = actor AND "courseId" = course AND role = 'student')
  THEN RETURN NULL; END IF;
  INSERT INTO "AuditEntry" (id, "courseId", "actorId", subject, "subjectId", act, before, after)
  VALUES (gen_random_uuid(), course, actor, TG_TABLE_NAME, told ->> 'id', lower(TG_OP), was - untold, becomes - untold);
  RETURN NULL;
END $$;

DO $$
DECLARE
  -- Table, columns of who did it, columns that are not told.
  audited CONSTANT text[][] := ARRAY[
    ['Announcement', 'authorId', ''],
    ['Appeal', 'decidedById', 'claimedById,claimExpiresAt'],
    ['AppealMessage', 'authorId', ''],
    ['Assessment', '', ''],
    ['Course', '', ''],
    ['CoursePolicy', 'authorId', ''],
    ['Enrolment', '', ''],
    ['Extension', 'authorId', ''],
    ['ExtraTime', 'authorId', ''],
    ['GradesLink', 'authorId', 'tokenHash,lastUsedAt'],
    ['HandScore', 'authorId', ''],
    ['Item', '', ''],
    ['ItemRuling', 'authorId', ''],
    ['LateRequest', 'decidedById', ''],
    ['LineComment', 'authorId', ''],
    ['Mark', 'authorId', ''],
    ['Material', 'authorId', ''],
    ['Override', 'authorId', ''],
    ['RegradeRun', 'endedById,askedById', ''],
    ['Reopening', 'authorId', ''],
    ['ReusableComment', 'authorId', ''],
    ['RoundingDecision', 'authorId', ''],
    ['Rubric', 'authorId', ''],
    ['TimeExtension', 'authorId', ''],
    ['User', '', 'passwordHash,sessionVersion,demo']
  ];
  row text[];
BEGIN
  FOREACH row SLICE 1 IN ARRAY audited LOOP
    EXECUTE format(
      'CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit(%L, %L)',
      row[1] || '_audited', row[1], row[2], row[3]
    );
  END LOOP;
END $$;

-- The staff hand in for somebody; everything else about an attempt its student does.
CREATE TRIGGER "Attempt_audited" AFTER UPDATE ON "Attempt"
  FOR EACH ROW WHEN (NEW."handedInBy" = 'staff' AND OLD."handedInBy" IS DISTINCT FROM NEW."handedInBy")
  EXECUTE FUNCTION audit('', 'itemOrder,seed');

-- Nobody edits or deletes an entry. Only the erasure of a person, which sets gradus.erasing, blanks what tells of them.
CREATE FUNCTION keep_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('gradus.erasing', true) = 'on' THEN
    IF to_jsonb(OLD) - ARRAY['before', 'after'] = to_jsonb(NEW) - ARRAY['before', 'after'] THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'The audit log is never edited or deleted.' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "AuditEntry_kept" BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION keep_audit();
CREATE TRIGGER "AuditEntry_stays" BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION keep_audit();
