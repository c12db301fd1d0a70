-- CreateIndex
CREATE INDEX "VerdictRecord_submissionId_verdict_scoreNumerator_scoreDeno_idx" ON "VerdictRecord"("submissionId", "verdict", "scoreNumerator", "scoreDenominator");

