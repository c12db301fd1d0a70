-- AlterTable
ALTER TABLE "ReusableComment" ADD COLUMN     "exerciseId" TEXT,
ALTER COLUMN "questionId" DROP NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "ReusableComment_courseId_exerciseId_text_key" ON "ReusableComment"("courseId", "exerciseId", "text");

ALTER TABLE "ReusableComment" ADD CONSTRAINT "ReusableComment_one_content"
  CHECK (num_nonnulls("exerciseId", "questionId") = 1);
