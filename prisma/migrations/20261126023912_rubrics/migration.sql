-- AlterTable
ALTER TABLE "HandScore" ADD COLUMN     "basedOnId" UUID;

-- CreateTable
CREATE TABLE "QuestionRubric" (
    "questionId" TEXT NOT NULL,
    "partId" TEXT NOT NULL,
    "lines" JSONB NOT NULL,

    CONSTRAINT "QuestionRubric_pkey" PRIMARY KEY ("questionId","partId")
);

-- AddForeignKey
ALTER TABLE "HandScore" ADD CONSTRAINT "HandScore_basedOnId_fkey" FOREIGN KEY ("basedOnId") REFERENCES "HandScore"("id") ON DELETE NO ACTION ON UPDATE CASCADE;


-- What points were given by is kept as they are.
CREATE TRIGGER "Rubric_kept" BEFORE UPDATE OR DELETE ON "Rubric"
  FOR EACH ROW EXECUTE FUNCTION keep_as_written();
