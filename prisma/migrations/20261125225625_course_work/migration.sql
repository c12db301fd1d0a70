-- CreateEnum
CREATE TYPE "OverrideKind" AS ENUM ('points', 'excused', 'lift');

-- CreateEnum
CREATE TYPE "AppealOutcome" AS ENUM ('kept', 'changed');

-- CreateEnum
CREATE TYPE "LateDecision" AS ENUM ('granted', 'declined');

-- CreateEnum
CREATE TYPE "RegradeMode" AS ENUM ('never_lower', 'replace');

-- CreateEnum
CREATE TYPE "DeliveryChannel" AS ENUM ('telegram', 'email');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('waiting', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "MaterialKind" AS ENUM ('lecture', 'seminar', 'link', 'book');

-- AlterTable
ALTER TABLE "Announcement" ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Course" ADD COLUMN     "telegramChat" TEXT;

-- AlterTable
ALTER TABLE "HandScore" ADD COLUMN     "rubricId" UUID;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Extension" (
    "id" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "enrolmentId" UUID NOT NULL,
    "softDeadline" TIMESTAMPTZ(3),
    "hardDeadline" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LateRequest" (
    "id" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "enrolmentId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "askedUntil" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "decision" "LateDecision",
    "reply" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "extensionId" UUID,

    CONSTRAINT "LateRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Override" (
    "id" UUID NOT NULL,
    "enrolmentId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "kind" "OverrideKind" NOT NULL,
    "points" DECIMAL(6,2),
    "reason" TEXT NOT NULL,
    "appealId" UUID,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Override_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundingDecision" (
    "id" UUID NOT NULL,
    "enrolmentId" UUID NOT NULL,
    "up" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RoundingDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appeal" (
    "id" UUID NOT NULL,
    "enrolmentId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedById" UUID,
    "claimExpiresAt" TIMESTAMPTZ(3),
    "outcome" "AppealOutcome",
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AppealMessage" (
    "id" UUID NOT NULL,
    "appealId" UUID NOT NULL,
    "authorId" UUID,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AppealMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LineComment" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "partId" TEXT,
    "line" INTEGER,
    "text" TEXT NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "LineComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rubric" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "partId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "lines" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Rubric_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegradeRun" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "exerciseVersion" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "askedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "mode" "RegradeMode",
    "appliedAt" TIMESTAMPTZ(3),
    "droppedAt" TIMESTAMPTZ(3),
    "endedById" UUID,

    CONSTRAINT "RegradeRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegradeResult" (
    "runId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "verdict" "VerdictName",
    "scoreNumerator" INTEGER,
    "scoreDenominator" INTEGER,
    "report" JSONB,
    "graderVersion" TEXT,
    "timeMs" DOUBLE PRECISION,
    "gradedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RegradeResult_pkey" PRIMARY KEY ("runId","submissionId")
);

-- CreateTable
CREATE TABLE "ExerciseVersion" (
    "exerciseId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "files" JSONB NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExerciseVersion_pkey" PRIMARY KEY ("exerciseId","version")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "courseId" UUID,
    "actorId" UUID,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnouncementRead" (
    "announcementId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnnouncementRead_pkey" PRIMARY KEY ("announcementId","userId")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" UUID NOT NULL,
    "announcementId" UUID NOT NULL,
    "channel" "DeliveryChannel" NOT NULL,
    "recipient" TEXT NOT NULL,
    "state" "DeliveryState" NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,
    "nextTryAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Material" (
    "id" UUID NOT NULL,
    "courseId" UUID NOT NULL,
    "kind" "MaterialKind" NOT NULL,
    "title" JSONB NOT NULL,
    "note" JSONB NOT NULL,
    "url" TEXT,
    "position" INTEGER NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Material_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Extension_assessmentId_enrolmentId_createdAt_idx" ON "Extension"("assessmentId", "enrolmentId", "createdAt");

-- CreateIndex
CREATE INDEX "Extension_enrolmentId_idx" ON "Extension"("enrolmentId");

-- CreateIndex
CREATE INDEX "LateRequest_assessmentId_decidedAt_idx" ON "LateRequest"("assessmentId", "decidedAt");

-- CreateIndex
CREATE INDEX "LateRequest_enrolmentId_idx" ON "LateRequest"("enrolmentId");

-- CreateIndex
CREATE INDEX "Override_itemId_enrolmentId_createdAt_idx" ON "Override"("itemId", "enrolmentId", "createdAt");

-- CreateIndex
CREATE INDEX "Override_enrolmentId_idx" ON "Override"("enrolmentId");

-- CreateIndex
CREATE INDEX "RoundingDecision_enrolmentId_createdAt_idx" ON "RoundingDecision"("enrolmentId", "createdAt");

-- CreateIndex
CREATE INDEX "Appeal_itemId_idx" ON "Appeal"("itemId");

-- CreateIndex
CREATE INDEX "Appeal_decidedAt_idx" ON "Appeal"("decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Appeal_enrolmentId_itemId_key" ON "Appeal"("enrolmentId", "itemId");

-- CreateIndex
CREATE INDEX "AppealMessage_appealId_createdAt_idx" ON "AppealMessage"("appealId", "createdAt");

-- CreateIndex
CREATE INDEX "LineComment_submissionId_createdAt_idx" ON "LineComment"("submissionId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Rubric_itemId_partId_version_key" ON "Rubric"("itemId", "partId", "version");

-- CreateIndex
CREATE INDEX "RegradeRun_itemId_appliedAt_idx" ON "RegradeRun"("itemId", "appliedAt");

-- CreateIndex
CREATE INDEX "RegradeResult_submissionId_idx" ON "RegradeResult"("submissionId");

-- CreateIndex
CREATE INDEX "ExerciseVersion_exerciseId_recordedAt_idx" ON "ExerciseVersion"("exerciseId", "recordedAt");

-- CreateIndex
CREATE INDEX "AuditEntry_courseId_createdAt_idx" ON "AuditEntry"("courseId", "createdAt");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_subjectId_idx" ON "AuditEntry"("subject", "subjectId");

-- CreateIndex
CREATE INDEX "AnnouncementRead_userId_idx" ON "AnnouncementRead"("userId");

-- CreateIndex
CREATE INDEX "Delivery_state_nextTryAt_idx" ON "Delivery"("state", "nextTryAt");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_announcementId_channel_recipient_key" ON "Delivery"("announcementId", "channel", "recipient");

-- CreateIndex
CREATE INDEX "Material_courseId_position_idx" ON "Material"("courseId", "position");

-- AddForeignKey
ALTER TABLE "HandScore" ADD CONSTRAINT "HandScore_rubricId_fkey" FOREIGN KEY ("rubricId") REFERENCES "Rubric"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateRequest" ADD CONSTRAINT "LateRequest_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateRequest" ADD CONSTRAINT "LateRequest_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateRequest" ADD CONSTRAINT "LateRequest_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LateRequest" ADD CONSTRAINT "LateRequest_extensionId_fkey" FOREIGN KEY ("extensionId") REFERENCES "Extension"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Override" ADD CONSTRAINT "Override_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Override" ADD CONSTRAINT "Override_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Override" ADD CONSTRAINT "Override_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "Appeal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Override" ADD CONSTRAINT "Override_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundingDecision" ADD CONSTRAINT "RoundingDecision_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundingDecision" ADD CONSTRAINT "RoundingDecision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_claimedById_fkey" FOREIGN KEY ("claimedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppealMessage" ADD CONSTRAINT "AppealMessage_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "Appeal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppealMessage" ADD CONSTRAINT "AppealMessage_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineComment" ADD CONSTRAINT "LineComment_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineComment" ADD CONSTRAINT "LineComment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeRun" ADD CONSTRAINT "RegradeRun_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeRun" ADD CONSTRAINT "RegradeRun_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeRun" ADD CONSTRAINT "RegradeRun_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeResult" ADD CONSTRAINT "RegradeResult_runId_fkey" FOREIGN KEY ("runId") REFERENCES "RegradeRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeResult" ADD CONSTRAINT "RegradeResult_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnouncementRead" ADD CONSTRAINT "AnnouncementRead_announcementId_fkey" FOREIGN KEY ("announcementId") REFERENCES "Announcement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnouncementRead" ADD CONSTRAINT "AnnouncementRead_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_announcementId_fkey" FOREIGN KEY ("announcementId") REFERENCES "Announcement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Material" ADD CONSTRAINT "Material_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Material" ADD CONSTRAINT "Material_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_in_order" CHECK ("hardDeadline" >= "softDeadline");
ALTER TABLE "LateRequest" ADD CONSTRAINT "LateRequest_decided_whole"
  CHECK (num_nonnulls("decision", "reply", "decidedAt") IN (0, 3));
ALTER TABLE "Override" ADD CONSTRAINT "Override_points" CHECK (("kind" = 'points') = ("points" IS NOT NULL) AND "points" >= 0);
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_decided_whole" CHECK (num_nonnulls("outcome", "decidedAt") IN (0, 2));
ALTER TABLE "LineComment" ADD CONSTRAINT "LineComment_line" CHECK ("line" > 0);
ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_version" CHECK ("version" > 0);
ALTER TABLE "RegradeRun" ADD CONSTRAINT "RegradeRun_applied_somehow"
  CHECK (("mode" IS NULL) = ("appliedAt" IS NULL) AND num_nonnulls("appliedAt", "droppedAt") < 2);
ALTER TABLE "RegradeResult" ADD CONSTRAINT "RegradeResult_whole" CHECK (
  num_nonnulls("verdict", "scoreNumerator", "scoreDenominator", "report", "graderVersion", "timeMs", "gradedAt") IN (0, 7)
  AND "scoreDenominator" > 0 AND "scoreNumerator" BETWEEN 0 AND "scoreDenominator"
);
