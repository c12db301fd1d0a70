-- CreateTable
CREATE TABLE "GraderMetrics" (
    "grader" TEXT NOT NULL,
    "metrics" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GraderMetrics_pkey" PRIMARY KEY ("grader")
);
