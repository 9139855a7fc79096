ALTER TABLE "filing_file" ADD COLUMN "original_key" text;--> statement-breakpoint
ALTER TABLE "filing_file" ADD COLUMN "original_bytes" integer DEFAULT 0 NOT NULL;