-- CreateIndex
CREATE INDEX "Submission_status_createdAt_idx" ON "Submission"("status", "createdAt");

-- CreateIndex
CREATE INDEX "VerdictRecord_createdAt_idx" ON "VerdictRecord"("createdAt");
