ALTER TABLE "session" ADD COLUMN "proven_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "staff" ADD COLUMN "id_index" text;--> statement-breakpoint
ALTER TABLE "filing" ADD COLUMN "parties" text[] DEFAULT '{}' NOT NULL;