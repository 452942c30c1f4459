import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`campaigns_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_topics_order_idx\` ON \`campaigns_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_topics_parent_idx\` ON \`campaigns_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_topics_order_idx\` ON \`_campaigns_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_topics_parent_idx\` ON \`_campaigns_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`materials_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`materials_topics_order_idx\` ON \`materials_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`materials_topics_parent_idx\` ON \`materials_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`materials_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`materials_texts_order_parent\` ON \`materials_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_materials_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_materials_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_materials_v_version_topics_order_idx\` ON \`_materials_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_topics_parent_idx\` ON \`_materials_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_materials_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_materials_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_materials_v_texts_order_parent\` ON \`_materials_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`call\` text,
  	\`sms\` text,
  	\`sms_form\` text,
  	\`url\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`verified_on\` text,
  	\`note\` text,
  	\`slug\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`hotlines_name_idx\` ON \`hotlines\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`hotlines_slug_idx\` ON \`hotlines\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_updated_at_idx\` ON \`hotlines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_created_at_idx\` ON \`hotlines\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`directives\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`ALTER TABLE \`materials\` ADD \`urgent\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`materials\` ADD \`translation_of_id\` text REFERENCES materials(id);`)
  await db.run(sql`ALTER TABLE \`materials\` ADD \`second_look_due_at\` text;`)
  await db.run(sql`ALTER TABLE \`materials\` ADD \`second_look_at\` text;`)
  await db.run(sql`ALTER TABLE \`materials\` ADD \`second_look_by\` text;`)
  await db.run(sql`ALTER TABLE \`materials\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`materials_translation_of_idx\` ON \`materials\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_second_look_due_at_idx\` ON \`materials\` (\`second_look_due_at\`);`)
  await db.run(sql`ALTER TABLE \`materials_rels\` ADD \`hotlines_id\` text REFERENCES hotlines(id);`)
  await db.run(sql`CREATE INDEX \`materials_rels_hotlines_id_idx\` ON \`materials_rels\` (\`hotlines_id\`);`)
  await db.run(sql`ALTER TABLE \`_materials_v\` ADD \`version_urgent\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_materials_v\` ADD \`version_translation_of_id\` text REFERENCES materials(id);`)
  await db.run(sql`ALTER TABLE \`_materials_v\` ADD \`version_second_look_due_at\` text;`)
  await db.run(sql`ALTER TABLE \`_materials_v\` ADD \`version_second_look_at\` text;`)
  await db.run(sql`ALTER TABLE \`_materials_v\` ADD \`version_second_look_by\` text;`)
  await db.run(sql`ALTER TABLE \`_materials_v\` ADD \`version_search_text\` text;`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_translation_of_idx\` ON \`_materials_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_second_look_due_at_idx\` ON \`_materials_v\` (\`version_second_look_due_at\`);`)
  await db.run(sql`ALTER TABLE \`_materials_v_rels\` ADD \`hotlines_id\` text REFERENCES hotlines(id);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_hotlines_id_idx\` ON \`_materials_v_rels\` (\`hotlines_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`mostly_text\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`audiences\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`scam_forms\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`may_release_urgently\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`totp_secret\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`totp_confirmed_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`totp_last_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`recovery_hashes\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`invitation_hash\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`invitation_expires_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`search_text\` text;`)
  await db.run(sql`CREATE INDEX \`users_invitation_hash_idx\` ON \`users\` (\`invitation_hash\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`hotlines_id\` text REFERENCES hotlines(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_hotlines_id_idx\` ON \`payload_locked_documents_rels\` (\`hotlines_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`campaigns_topics\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`materials_topics\`;`)
  await db.run(sql`DROP TABLE \`materials_texts\`;`)
  await db.run(sql`DROP TABLE \`_materials_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_materials_v_texts\`;`)
  await db.run(sql`DROP TABLE \`hotlines\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_materials\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text DEFAULT 'article' NOT NULL,
  	\`language\` text DEFAULT 'vi' NOT NULL,
  	\`summary\` text,
  	\`body\` text,
  	\`text_equivalent\` text,
  	\`availability\` text DEFAULT 'always' NOT NULL,
  	\`licence\` text DEFAULT 'CC BY 4.0',
  	\`attribution\` text,
  	\`access\` text DEFAULT 'public' NOT NULL,
  	\`version\` numeric,
  	\`state\` text,
  	\`review_note\` text,
  	\`authors\` text,
  	\`approved_fingerprint\` text,
  	\`public_from\` text,
  	\`has_unreleased_edits\` integer DEFAULT true,
  	\`slug\` text,
  	\`agency_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_materials\`("id", "title", "kind", "language", "summary", "body", "text_equivalent", "availability", "licence", "attribution", "access", "version", "state", "review_note", "authors", "approved_fingerprint", "public_from", "has_unreleased_edits", "slug", "agency_id", "updated_at", "created_at", "deleted_at") SELECT "id", "title", "kind", "language", "summary", "body", "text_equivalent", "availability", "licence", "attribution", "access", "version", "state", "review_note", "authors", "approved_fingerprint", "public_from", "has_unreleased_edits", "slug", "agency_id", "updated_at", "created_at", "deleted_at" FROM \`materials\`;`)
  await db.run(sql`DROP TABLE \`materials\`;`)
  await db.run(sql`ALTER TABLE \`__new_materials\` RENAME TO \`materials\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`materials_state_idx\` ON \`materials\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`materials_public_from_idx\` ON \`materials\` (\`public_from\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`materials_slug_idx\` ON \`materials\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`materials_agency_idx\` ON \`materials\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_updated_at_idx\` ON \`materials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`materials_created_at_idx\` ON \`materials\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`materials_deleted_at_idx\` ON \`materials\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_materials_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	\`directives_id\` text,
  	\`audiences_id\` text,
  	\`scam_forms_id\` text,
  	\`campaigns_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`scam_forms_id\`) REFERENCES \`scam_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_materials_rels\`("id", "order", "parent_id", "path", "media_id", "directives_id", "audiences_id", "scam_forms_id", "campaigns_id") SELECT "id", "order", "parent_id", "path", "media_id", "directives_id", "audiences_id", "scam_forms_id", "campaigns_id" FROM \`materials_rels\`;`)
  await db.run(sql`DROP TABLE \`materials_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_materials_rels\` RENAME TO \`materials_rels\`;`)
  await db.run(sql`CREATE INDEX \`materials_rels_order_idx\` ON \`materials_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_parent_idx\` ON \`materials_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_path_idx\` ON \`materials_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_media_id_idx\` ON \`materials_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_directives_id_idx\` ON \`materials_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_audiences_id_idx\` ON \`materials_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_scam_forms_id_idx\` ON \`materials_rels\` (\`scam_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_campaigns_id_idx\` ON \`materials_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__materials_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text NOT NULL,
  	\`version_kind\` text DEFAULT 'article' NOT NULL,
  	\`version_language\` text DEFAULT 'vi' NOT NULL,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_text_equivalent\` text,
  	\`version_availability\` text DEFAULT 'always' NOT NULL,
  	\`version_licence\` text DEFAULT 'CC BY 4.0',
  	\`version_attribution\` text,
  	\`version_access\` text DEFAULT 'public' NOT NULL,
  	\`version_version\` numeric,
  	\`version_state\` text,
  	\`version_review_note\` text,
  	\`version_authors\` text,
  	\`version_approved_fingerprint\` text,
  	\`version_public_from\` text,
  	\`version_has_unreleased_edits\` integer DEFAULT true,
  	\`version_slug\` text,
  	\`version_agency_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__materials_v\`("id", "parent_id", "version_title", "version_kind", "version_language", "version_summary", "version_body", "version_text_equivalent", "version_availability", "version_licence", "version_attribution", "version_access", "version_version", "version_state", "version_review_note", "version_authors", "version_approved_fingerprint", "version_public_from", "version_has_unreleased_edits", "version_slug", "version_agency_id", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_title", "version_kind", "version_language", "version_summary", "version_body", "version_text_equivalent", "version_availability", "version_licence", "version_attribution", "version_access", "version_version", "version_state", "version_review_note", "version_authors", "version_approved_fingerprint", "version_public_from", "version_has_unreleased_edits", "version_slug", "version_agency_id", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at" FROM \`_materials_v\`;`)
  await db.run(sql`DROP TABLE \`_materials_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__materials_v\` RENAME TO \`_materials_v\`;`)
  await db.run(sql`CREATE INDEX \`_materials_v_parent_idx\` ON \`_materials_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_state_idx\` ON \`_materials_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_public_from_idx\` ON \`_materials_v\` (\`version_public_from\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_slug_idx\` ON \`_materials_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_agency_idx\` ON \`_materials_v\` (\`version_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_updated_at_idx\` ON \`_materials_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_created_at_idx\` ON \`_materials_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_version_deleted_at_idx\` ON \`_materials_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_created_at_idx\` ON \`_materials_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_updated_at_idx\` ON \`_materials_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__materials_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	\`directives_id\` text,
  	\`audiences_id\` text,
  	\`scam_forms_id\` text,
  	\`campaigns_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_materials_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`scam_forms_id\`) REFERENCES \`scam_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__materials_v_rels\`("id", "order", "parent_id", "path", "media_id", "directives_id", "audiences_id", "scam_forms_id", "campaigns_id") SELECT "id", "order", "parent_id", "path", "media_id", "directives_id", "audiences_id", "scam_forms_id", "campaigns_id" FROM \`_materials_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_materials_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__materials_v_rels\` RENAME TO \`_materials_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_order_idx\` ON \`_materials_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_parent_idx\` ON \`_materials_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_path_idx\` ON \`_materials_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_media_id_idx\` ON \`_materials_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_directives_id_idx\` ON \`_materials_v_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_audiences_id_idx\` ON \`_materials_v_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_scam_forms_id_idx\` ON \`_materials_v_rels\` (\`scam_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_campaigns_id_idx\` ON \`_materials_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`directives_id\` text,
  	\`campaigns_id\` text,
  	\`materials_id\` text,
  	\`media_id\` text,
  	\`dispatch_files_id\` text,
  	\`audiences_id\` text,
  	\`scam_forms_id\` text,
  	\`agencies_id\` text,
  	\`portals_id\` text,
  	\`releases_id\` text,
  	\`audit_log_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`materials_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dispatch_files_id\`) REFERENCES \`dispatch_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`scam_forms_id\`) REFERENCES \`scam_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`portals_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_log_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "directives_id", "campaigns_id", "materials_id", "media_id", "dispatch_files_id", "audiences_id", "scam_forms_id", "agencies_id", "portals_id", "releases_id", "audit_log_id", "users_id") SELECT "id", "order", "parent_id", "path", "directives_id", "campaigns_id", "materials_id", "media_id", "dispatch_files_id", "audiences_id", "scam_forms_id", "agencies_id", "portals_id", "releases_id", "audit_log_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_directives_id_idx\` ON \`payload_locked_documents_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_materials_id_idx\` ON \`payload_locked_documents_rels\` (\`materials_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_dispatch_files_id_idx\` ON \`payload_locked_documents_rels\` (\`dispatch_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audiences_id_idx\` ON \`payload_locked_documents_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_scam_forms_id_idx\` ON \`payload_locked_documents_rels\` (\`scam_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agencies_id_idx\` ON \`payload_locked_documents_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_portals_id_idx\` ON \`payload_locked_documents_rels\` (\`portals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`users_invitation_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`may_release_urgently\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`totp_secret\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`totp_confirmed_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`totp_last_step\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`recovery_hashes\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`invitation_hash\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`invitation_expires_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`directives\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_directives_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_search_text\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`mostly_text\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`audiences\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`scam_forms\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`agencies\` DROP COLUMN \`search_text\`;`)
}
