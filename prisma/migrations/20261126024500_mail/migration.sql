-- AlterTable
ALTER TABLE "Announcement" ADD COLUMN     "mailDue" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "mailAnnouncements" BOOLEAN NOT NULL DEFAULT true;

-- Neither is a change by the staff: the site itself notes that mails are on their way, and everybody decides of
-- themselves whether they want any.
DROP TRIGGER "Announcement_audited" ON "Announcement";
CREATE TRIGGER "Announcement_audited" AFTER INSERT OR UPDATE OR DELETE ON "Announcement"
  FOR EACH ROW EXECUTE FUNCTION audit('authorId', 'mailDue');
DROP TRIGGER "User_audited" ON "User";
CREATE TRIGGER "User_audited" AFTER INSERT OR UPDATE OR DELETE ON "User"
  FOR EACH ROW EXECUTE FUNCTION audit('', 'passwordHash,sessionVersion,demo,mailAnnouncements');
