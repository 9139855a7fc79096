CREATE TABLE "holiday_year" (
	"id" uuid PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	"undoes" integer,
	"off" jsonb NOT NULL,
	"work" jsonb NOT NULL,
	"paper" text NOT NULL,
	"published_on" date NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "holiday_year_version" ON "holiday_year" USING btree ("year","version");--> statement-breakpoint
CREATE TRIGGER holiday_year_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON holiday_year FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
