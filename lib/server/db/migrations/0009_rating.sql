CREATE TABLE "rating" (
	"id" uuid PRIMARY KEY NOT NULL,
	"filing_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"area" text NOT NULL,
	"level" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"says" "bytea",
	"given_at" timestamp with time zone NOT NULL,
	"answer_by" date,
	"answer" "bytea",
	"answered_by" uuid,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "rating" ADD CONSTRAINT "rating_answered_by_staff_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating" ADD CONSTRAINT "rating_filing_id_seq_filing_event_filing_id_seq_fk" FOREIGN KEY ("filing_id","seq") REFERENCES "public"."filing_event"("filing_id","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "rating_once" ON "rating" USING btree ("filing_id","seq");--> statement-breakpoint
CREATE INDEX "rating_area" ON "rating" USING btree ("area","level");--> statement-breakpoint
CREATE INDEX "rating_open" ON "rating" USING btree ("area","answer_by") WHERE "rating"."answer_by" is not null and "rating"."answered_at" is null;