CREATE TABLE "upload" (
	"id" uuid PRIMARY KEY NOT NULL,
	"filing_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"material" text NOT NULL,
	"sha256" text NOT NULL,
	"length" integer NOT NULL,
	"received" integer NOT NULL,
	"state" text NOT NULL,
	"code" text,
	"file_id" uuid,
	"wrapped_key" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "upload_part" (
	"upload_id" uuid NOT NULL,
	"start" integer NOT NULL,
	"bytes" integer NOT NULL,
	"object_key" text NOT NULL,
	CONSTRAINT "upload_part_upload_id_start_pk" PRIMARY KEY("upload_id","start")
);
--> statement-breakpoint
ALTER TABLE "upload" ADD CONSTRAINT "upload_filing_id_filing_id_fk" FOREIGN KEY ("filing_id") REFERENCES "public"."filing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload_part" ADD CONSTRAINT "upload_part_upload_id_upload_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."upload"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "upload_owner" ON "upload" USING btree ("owner_id","state");--> statement-breakpoint
CREATE INDEX "upload_expires" ON "upload" USING btree ("expires_at");