-- AlterTable
ALTER TABLE "RegradeResult" ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE "RegradeResult" ALTER COLUMN "id" DROP DEFAULT;

-- AlterTable
ALTER TABLE "RegradeRun" ADD COLUMN     "scope" JSONB NOT NULL DEFAULT '{}';

-- CreateIndex
CREATE UNIQUE INDEX "RegradeResult_id_key" ON "RegradeResult"("id");
