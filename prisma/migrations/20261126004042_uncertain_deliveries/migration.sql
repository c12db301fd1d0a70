-- AlterEnum
ALTER TYPE "DeliveryState" ADD VALUE 'uncertain';
