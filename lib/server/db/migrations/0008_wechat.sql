CREATE TABLE "wechat_address" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"openid_index" text NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"openid" "bytea" NOT NULL,
	"bound_at" timestamp with time zone NOT NULL,
	"none_left_at" timestamp with time zone,
	CONSTRAINT "wechat_address_openid_index_unique" UNIQUE("openid_index")
);
--> statement-breakpoint
CREATE TABLE "wechat_token" (
	"kind" text PRIMARY KEY NOT NULL,
	"wrapped_key" "bytea",
	"value" "bytea",
	"expires_at" timestamp with time zone,
	"leased_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "wechat_visit" (
	"state_hash" text PRIMARY KEY NOT NULL,
	"binding_hash" text NOT NULL,
	"person_id" uuid,
	"next" text NOT NULL,
	"is_second" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"landing" text,
	"known_id" uuid
);
--> statement-breakpoint
ALTER TABLE "wechat_address" ADD CONSTRAINT "wechat_address_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wechat_visit" ADD CONSTRAINT "wechat_visit_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wechat_visit" ADD CONSTRAINT "wechat_visit_known_id_person_id_fk" FOREIGN KEY ("known_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wechat_visit_binding" ON "wechat_visit" USING btree ("binding_hash");