-- The audit log does not tell row by row what the erasure of a person blanks: it would keep what is to go.

CREATE OR REPLACE FUNCTION audit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  authors CONSTANT text[] := string_to_array(TG_ARGV[0], ',');
  untold CONSTANT text[] := string_to_array(TG_ARGV[1], ',');
  was jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END;
  becomes jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END;
  told CONSTANT jsonb := coalesce(becomes, was);
  actor uuid := nullif(current_setting('gradus.actor', true), '')::uuid;
  course uuid;
BEGIN
  -- An erasure writes one entry of its own for each enrolment, without what it erases.
  IF current_setting('gradus.erasing', true) = 'on' THEN RETURN NULL; END IF;
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
