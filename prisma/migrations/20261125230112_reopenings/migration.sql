-- CreateTable
CREATE TABLE "Reopening" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "handedInAt" TIMESTAMPTZ(3) NOT NULL,
    "handedInBy" "HandedInBy" NOT NULL,
    "reason" TEXT NOT NULL,
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reopening_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Reopening_attemptId_idx" ON "Reopening"("attemptId");

-- AddForeignKey
ALTER TABLE "Reopening" ADD CONSTRAINT "Reopening_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reopening" ADD CONSTRAINT "Reopening_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
