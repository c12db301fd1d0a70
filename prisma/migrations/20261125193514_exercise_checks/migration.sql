-- CreateEnum
CREATE TYPE "CheckStatus" AS ENUM ('queued', 'running', 'done', 'failed');

-- AlterTable
ALTER TABLE "Submission" ALTER COLUMN "itemId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "ExerciseCheck" (
    "id" UUID NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "askedById" UUID,
    "status" "CheckStatus" NOT NULL DEFAULT 'queued',
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "progress" JSONB,
    "reason" TEXT,
    "exerciseVersion" TEXT,
    "proof" JSONB,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ExerciseCheck_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ExerciseCheck_exerciseId_askedAt_idx" ON "ExerciseCheck"("exerciseId", "askedAt");

-- AddForeignKey
ALTER TABLE "ExerciseCheck" ADD CONSTRAINT "ExerciseCheck_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
