-- CreateTable
CREATE TABLE "Inspection" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "answer" JSONB,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Inspection_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Inspection_endedAt_idx" ON "Inspection"("endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Inspection_submissionId_askedById_key" ON "Inspection"("submissionId", "askedById");

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- That somebody looks at hidden cases is written down; what they saw is not, and it is forgotten without a word.
CREATE TRIGGER "Inspection_audited" AFTER INSERT ON "Inspection"
  FOR EACH ROW EXECUTE FUNCTION audit('askedById', 'tries,answer,endedAt');
