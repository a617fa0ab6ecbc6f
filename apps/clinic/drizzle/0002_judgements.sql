CREATE TABLE "judgements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"submission_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"sealed_judgement" text NOT NULL,
	CONSTRAINT "judgements_in_order" UNIQUE("submission_id","number")
);
--> statement-breakpoint
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;