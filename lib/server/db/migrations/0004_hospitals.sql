CREATE TABLE "hospital" (
	"id" text NOT NULL,
	"since" integer NOT NULL,
	"until" integer,
	"code" text,
	"aliases" jsonb NOT NULL,
	"district" text,
	"address" text,
	"phone" text,
	"open" jsonb NOT NULL,
	"name" text NOT NULL,
	"province" text NOT NULL,
	"city" text NOT NULL,
	"level" text NOT NULL,
	"kind" text NOT NULL,
	"opened" integer NOT NULL,
	"rank" smallint NOT NULL,
	"size" smallint NOT NULL,
	"names" text NOT NULL,
	"sounds" text NOT NULL,
	"initials" text NOT NULL,
	"grams" integer[] NOT NULL,
	CONSTRAINT "hospital_id_since_pk" PRIMARY KEY("id","since")
);
--> statement-breakpoint
CREATE TABLE "hospital_diff" (
	"import_id" uuid NOT NULL,
	"hospital_id" text NOT NULL,
	"line" integer,
	"kind" text NOT NULL,
	CONSTRAINT "hospital_diff_import_id_hospital_id_pk" PRIMARY KEY("import_id","hospital_id")
);
--> statement-breakpoint
CREATE TABLE "hospital_fault" (
	"import_id" uuid NOT NULL,
	"nth" integer NOT NULL,
	"line" integer NOT NULL,
	"column_name" text NOT NULL,
	"code" text NOT NULL,
	"value" text NOT NULL,
	"weight" text NOT NULL,
	CONSTRAINT "hospital_fault_import_id_nth_pk" PRIMARY KEY("import_id","nth")
);
--> statement-breakpoint
CREATE TABLE "hospital_import" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"file_name" text NOT NULL,
	"bytes" bigint NOT NULL,
	"title" text NOT NULL,
	"listed_on" date NOT NULL,
	"covers" text,
	"percent" smallint DEFAULT 0 NOT NULL,
	"rows" integer DEFAULT 0 NOT NULL,
	"faults" integer DEFAULT 0 NOT NULL,
	"base" integer,
	"added" integer DEFAULT 0 NOT NULL,
	"changed" integer DEFAULT 0 NOT NULL,
	"same" integer DEFAULT 0 NOT NULL,
	"closed" integer DEFAULT 0 NOT NULL,
	"trouble" jsonb,
	"ignored" jsonb,
	"list_id" integer,
	"brought_by" uuid,
	"brought_at" timestamp with time zone NOT NULL,
	"alive_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "hospital_list" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "hospital_list_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"listed_on" date NOT NULL,
	"covers" text,
	"undoes" integer,
	"undone_by" integer,
	"added" integer NOT NULL,
	"changed" integer NOT NULL,
	"closed" integer NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hospital_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hospital_id" text NOT NULL,
	"what" text NOT NULL,
	"says" text,
	"made_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" uuid
);
--> statement-breakpoint
CREATE TABLE "hospital_staged" (
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"code" text,
	"aliases" jsonb NOT NULL,
	"district" text,
	"address" text,
	"phone" text,
	"open" jsonb NOT NULL,
	"name" text NOT NULL,
	"province" text,
	"city" text,
	"level" text,
	"kind" text,
	"guess" text NOT NULL,
	"size" smallint NOT NULL,
	"names" text NOT NULL,
	"sounds" text NOT NULL,
	"initials" text NOT NULL,
	"grams" integer[] NOT NULL,
	"left_out" text,
	CONSTRAINT "hospital_staged_import_id_line_pk" PRIMARY KEY("import_id","line")
);
--> statement-breakpoint
ALTER TABLE "hospital_import" ADD CONSTRAINT "hospital_import_list_id_hospital_list_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."hospital_list"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "hospital_now" ON "hospital" USING btree ("id") WHERE "hospital"."until" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "hospital_now_code" ON "hospital" USING btree ("code") WHERE "hospital"."until" is null;--> statement-breakpoint
CREATE INDEX "hospital_until" ON "hospital" USING btree ("until");--> statement-breakpoint
CREATE INDEX "hospital_grams" ON "hospital" USING gin ("grams") WHERE "hospital"."until" is null;--> statement-breakpoint
CREATE INDEX "hospital_order" ON "hospital" USING btree ("rank","size","id") WHERE "hospital"."until" is null;--> statement-breakpoint
CREATE INDEX "hospital_province" ON "hospital" USING btree ("province","rank","size","id") WHERE "hospital"."until" is null;--> statement-breakpoint
CREATE INDEX "hospital_city" ON "hospital" USING btree ("city","rank","size","id") WHERE "hospital"."until" is null;--> statement-breakpoint
CREATE INDEX "hospital_diff_kind" ON "hospital_diff" USING btree ("import_id","kind","line");--> statement-breakpoint
CREATE INDEX "hospital_report_open" ON "hospital_report" USING btree ("done_at","made_at");