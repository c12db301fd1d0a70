-- CreateEnum
CREATE TYPE "Navigation" AS ENUM ('free', 'one_way');

-- CreateEnum
CREATE TYPE "FeedbackTime" AS ENUM ('at_once', 'after_window', 'on_release');

-- CreateEnum
CREATE TYPE "HandedInBy" AS ENUM ('student', 'time', 'staff');

-- CreateEnum
CREATE TYPE "RulingKind" AS ENUM ('rekey', 'void', 'full_for_all', 'lift');

-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "attemptsAllowed" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "closesAt" TIMESTAMPTZ(3),
ADD COLUMN     "durationMinutes" INTEGER,
ADD COLUMN     "feedback" "FeedbackTime" NOT NULL DEFAULT 'at_once',
ADD COLUMN     "navigation" "Navigation" NOT NULL DEFAULT 'free',
ADD COLUMN     "releasedAt" TIMESTAMPTZ(3),
ADD COLUMN     "shuffle" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Item" ADD COLUMN     "questionId" TEXT,
ALTER COLUMN "exerciseId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "answers" JSONB,
ADD COLUMN     "attemptId" UUID,
ADD COLUMN     "questionId" TEXT,
ALTER COLUMN "exerciseId" DROP NOT NULL,
ALTER COLUMN "source" DROP NOT NULL;

-- AlterTable
ALTER TABLE "VerdictRecord" ADD COLUMN     "parts" JSONB;

-- CreateTable
CREATE TABLE "Attempt" (
    "id" UUID NOT NULL,
    "enrolmentId" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "rehearsal" BOOLEAN NOT NULL,
    "number" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "itemOrder" UUID[],
    "place" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3),
    "handedInAt" TIMESTAMPTZ(3),
    "handedInBy" "HandedInBy",

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerDraft" (
    "attemptId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerDraft_pkey" PRIMARY KEY ("attemptId","itemId")
);

-- CreateTable
CREATE TABLE "AnswerFile" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExtraTime" (
    "id" UUID NOT NULL,
    "enrolmentId" UUID NOT NULL,
    "percent" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExtraTime_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimeExtension" (
    "id" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "attemptId" UUID,
    "minutes" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TimeExtension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HandScore" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "partId" TEXT NOT NULL,
    "numerator" INTEGER NOT NULL,
    "denominator" INTEGER NOT NULL,
    "rubricLines" INTEGER[],
    "comment" TEXT NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HandScore_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemRuling" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "kind" "RulingKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ItemRuling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Regrade" (
    "rulingId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "verdict" "VerdictName" NOT NULL,
    "parts" JSONB NOT NULL,
    "report" JSONB NOT NULL,
    "exerciseVersion" TEXT NOT NULL,
    "graderVersion" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Regrade_pkey" PRIMARY KEY ("rulingId","submissionId")
);

-- CreateIndex
CREATE INDEX "Attempt_assessmentId_idx" ON "Attempt"("assessmentId");

-- CreateIndex
CREATE INDEX "Attempt_handedInAt_endsAt_idx" ON "Attempt"("handedInAt", "endsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_enrolmentId_assessmentId_rehearsal_number_key" ON "Attempt"("enrolmentId", "assessmentId", "rehearsal", "number");

-- CreateIndex
CREATE INDEX "AnswerFile_attemptId_idx" ON "AnswerFile"("attemptId");

-- CreateIndex
CREATE INDEX "ExtraTime_enrolmentId_createdAt_idx" ON "ExtraTime"("enrolmentId", "createdAt");

-- CreateIndex
CREATE INDEX "TimeExtension_assessmentId_idx" ON "TimeExtension"("assessmentId");

-- CreateIndex
CREATE INDEX "HandScore_submissionId_partId_createdAt_idx" ON "HandScore"("submissionId", "partId", "createdAt");

-- CreateIndex
CREATE INDEX "ItemRuling_itemId_appliedAt_idx" ON "ItemRuling"("itemId", "appliedAt");

-- CreateIndex
CREATE INDEX "Regrade_submissionId_idx" ON "Regrade"("submissionId");

-- CreateIndex
CREATE UNIQUE INDEX "Item_assessmentId_questionId_key" ON "Item"("assessmentId", "questionId");

-- CreateIndex
CREATE INDEX "Submission_attemptId_idx" ON "Submission"("attemptId");

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerDraft" ADD CONSTRAINT "AnswerDraft_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerDraft" ADD CONSTRAINT "AnswerDraft_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerFile" ADD CONSTRAINT "AnswerFile_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExtraTime" ADD CONSTRAINT "ExtraTime_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExtraTime" ADD CONSTRAINT "ExtraTime_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeExtension" ADD CONSTRAINT "TimeExtension_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeExtension" ADD CONSTRAINT "TimeExtension_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimeExtension" ADD CONSTRAINT "TimeExtension_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandScore" ADD CONSTRAINT "HandScore_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandScore" ADD CONSTRAINT "HandScore_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemRuling" ADD CONSTRAINT "ItemRuling_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemRuling" ADD CONSTRAINT "ItemRuling_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_rulingId_fkey" FOREIGN KEY ("rulingId") REFERENCES "ItemRuling"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "Item" ADD CONSTRAINT "Item_one_content" CHECK (num_nonnulls("exerciseId", "questionId") = 1);
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_timed_whole"
  CHECK (num_nonnulls("closesAt", "durationMinutes") IN (0, 2));
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_timed_without_deadlines"
  CHECK ("durationMinutes" IS NULL OR num_nonnulls("softDeadline", "hardDeadline") = 0);
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_window_in_order"
  CHECK ("closesAt" > "opensAt" AND "durationMinutes" > 0 AND "attemptsAllowed" > 0);
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_one_content" CHECK (
  num_nonnulls("exerciseId", "questionId") = 1
  AND ("exerciseId" IS NULL) = ("source" IS NULL)
  AND ("questionId" IS NULL) = ("answers" IS NULL)
  AND ("questionId" IS NULL) = ("attemptId" IS NULL)
);
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_handed_in_by_somebody"
  CHECK (num_nonnulls("handedInAt", "handedInBy") IN (0, 2));
ALTER TABLE "ExtraTime" ADD CONSTRAINT "ExtraTime_not_negative" CHECK ("percent" >= 0 AND "minutes" >= 0);
ALTER TABLE "TimeExtension" ADD CONSTRAINT "TimeExtension_positive" CHECK ("minutes" > 0);
ALTER TABLE "HandScore" ADD CONSTRAINT "HandScore_range"
  CHECK ("denominator" > 0 AND "numerator" BETWEEN 0 AND "denominator");
