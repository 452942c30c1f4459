import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`directives_recipients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`agency_id\` text,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_recipients_order_idx\` ON \`directives_recipients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`directives_recipients_parent_id_idx\` ON \`directives_recipients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_recipients_agency_idx\` ON \`directives_recipients\` (\`agency_id\`);`)
  await db.run(sql`CREATE TABLE \`directives_citations_relations\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`directives_citations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_citations_relations_order_idx\` ON \`directives_citations_relations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`directives_citations_relations_parent_idx\` ON \`directives_citations_relations\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`directives_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`doc_type\` text,
  	\`issuer\` text,
  	\`issued_on_value\` text,
  	\`issued_on_precision\` text,
  	\`directive_id\` text,
  	FOREIGN KEY (\`directive_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_citations_order_idx\` ON \`directives_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`directives_citations_parent_id_idx\` ON \`directives_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_citations_directive_idx\` ON \`directives_citations\` (\`directive_id\`);`)
  await db.run(sql`CREATE TABLE \`directives_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`no\` text NOT NULL,
  	\`kind\` text DEFAULT 'duty' NOT NULL,
  	\`text\` text,
  	\`start_day\` text,
  	\`end_day\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_tasks_order_idx\` ON \`directives_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`directives_tasks_parent_id_idx\` ON \`directives_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`directives_windows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start_day\` text NOT NULL,
  	\`end_day\` text,
  	\`year_inferred\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_windows_order_idx\` ON \`directives_windows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`directives_windows_parent_id_idx\` ON \`directives_windows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`directives_deadlines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_deadlines_order_idx\` ON \`directives_deadlines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`directives_deadlines_parent_id_idx\` ON \`directives_deadlines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`directives_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`kind\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_attachments_order_idx\` ON \`directives_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`directives_attachments_parent_id_idx\` ON \`directives_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`directives\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`document_number_number\` text,
  	\`document_number_symbol\` text,
  	\`document_number_type\` text,
  	\`document_number_raw\` text,
  	\`doc_type\` text,
  	\`issuer\` text,
  	\`issuer_agency_id\` text,
  	\`superior\` text,
  	\`issued_on_value\` text,
  	\`issued_on_precision\` text,
  	\`place\` text,
  	\`subject\` text NOT NULL,
  	\`monitoring_agency\` text,
  	\`monitoring_text\` text,
  	\`signer_authority\` text,
  	\`signer_on_behalf_of\` text,
  	\`signer_position\` text,
  	\`signer_name\` text,
  	\`urgency\` text,
  	\`source_kind\` text,
  	\`source_original_file_id\` text,
  	\`source_file\` text,
  	\`source_hash\` text,
  	\`source_warnings\` text,
  	\`source_key\` text,
  	\`source_issuer_key\` text,
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
  	FOREIGN KEY (\`issuer_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_original_file_id\`) REFERENCES \`dispatch_files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_document_number_document_number_number_idx\` ON \`directives\` (\`document_number_number\`);`)
  await db.run(sql`CREATE INDEX \`directives_document_number_document_number_symbol_idx\` ON \`directives\` (\`document_number_symbol\`);`)
  await db.run(sql`CREATE INDEX \`directives_issuer_agency_idx\` ON \`directives\` (\`issuer_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_source_source_original_file_idx\` ON \`directives\` (\`source_original_file_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_source_source_hash_idx\` ON \`directives\` (\`source_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`directives_source_source_key_idx\` ON \`directives\` (\`source_key\`);`)
  await db.run(sql`CREATE INDEX \`directives_state_idx\` ON \`directives\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`directives_public_from_idx\` ON \`directives\` (\`public_from\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`directives_slug_idx\` ON \`directives\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`directives_agency_idx\` ON \`directives\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`directives_updated_at_idx\` ON \`directives\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`directives_created_at_idx\` ON \`directives\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`directives_deleted_at_idx\` ON \`directives\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`directives_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`directives_texts_order_parent\` ON \`directives_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_version_recipients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`agency_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_version_recipients_order_idx\` ON \`_directives_v_version_recipients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_recipients_parent_id_idx\` ON \`_directives_v_version_recipients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_recipients_agency_idx\` ON \`_directives_v_version_recipients\` (\`agency_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_version_citations_relations\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_directives_v_version_citations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_version_citations_relations_order_idx\` ON \`_directives_v_version_citations_relations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_citations_relations_parent_idx\` ON \`_directives_v_version_citations_relations\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_version_citations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`doc_type\` text,
  	\`issuer\` text,
  	\`issued_on_value\` text,
  	\`issued_on_precision\` text,
  	\`directive_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`directive_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_version_citations_order_idx\` ON \`_directives_v_version_citations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_citations_parent_id_idx\` ON \`_directives_v_version_citations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_citations_directive_idx\` ON \`_directives_v_version_citations\` (\`directive_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_version_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`no\` text NOT NULL,
  	\`kind\` text DEFAULT 'duty' NOT NULL,
  	\`text\` text,
  	\`start_day\` text,
  	\`end_day\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_version_tasks_order_idx\` ON \`_directives_v_version_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_tasks_parent_id_idx\` ON \`_directives_v_version_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_version_windows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`start_day\` text NOT NULL,
  	\`end_day\` text,
  	\`year_inferred\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_version_windows_order_idx\` ON \`_directives_v_version_windows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_windows_parent_id_idx\` ON \`_directives_v_version_windows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_version_deadlines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_version_deadlines_order_idx\` ON \`_directives_v_version_deadlines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_deadlines_parent_id_idx\` ON \`_directives_v_version_deadlines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_version_attachments_order_idx\` ON \`_directives_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_attachments_parent_id_idx\` ON \`_directives_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text,
  	\`version_document_number_number\` text,
  	\`version_document_number_symbol\` text,
  	\`version_document_number_type\` text,
  	\`version_document_number_raw\` text,
  	\`version_doc_type\` text,
  	\`version_issuer\` text,
  	\`version_issuer_agency_id\` text,
  	\`version_superior\` text,
  	\`version_issued_on_value\` text,
  	\`version_issued_on_precision\` text,
  	\`version_place\` text,
  	\`version_subject\` text NOT NULL,
  	\`version_monitoring_agency\` text,
  	\`version_monitoring_text\` text,
  	\`version_signer_authority\` text,
  	\`version_signer_on_behalf_of\` text,
  	\`version_signer_position\` text,
  	\`version_signer_name\` text,
  	\`version_urgency\` text,
  	\`version_source_kind\` text,
  	\`version_source_original_file_id\` text,
  	\`version_source_file\` text,
  	\`version_source_hash\` text,
  	\`version_source_warnings\` text,
  	\`version_source_key\` text,
  	\`version_source_issuer_key\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issuer_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_original_file_id\`) REFERENCES \`dispatch_files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_parent_idx\` ON \`_directives_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_document_number_version_document_n_idx\` ON \`_directives_v\` (\`version_document_number_number\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_document_number_version_document_1_idx\` ON \`_directives_v\` (\`version_document_number_symbol\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_issuer_agency_idx\` ON \`_directives_v\` (\`version_issuer_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_source_version_source_original_fil_idx\` ON \`_directives_v\` (\`version_source_original_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_source_version_source_hash_idx\` ON \`_directives_v\` (\`version_source_hash\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_source_version_source_key_idx\` ON \`_directives_v\` (\`version_source_key\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_state_idx\` ON \`_directives_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_public_from_idx\` ON \`_directives_v\` (\`version_public_from\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_slug_idx\` ON \`_directives_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_agency_idx\` ON \`_directives_v\` (\`version_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_updated_at_idx\` ON \`_directives_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_created_at_idx\` ON \`_directives_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_version_version_deleted_at_idx\` ON \`_directives_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_created_at_idx\` ON \`_directives_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_directives_v_updated_at_idx\` ON \`_directives_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_directives_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_directives_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_directives_v_texts_order_parent\` ON \`_directives_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_windows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start_day\` text NOT NULL,
  	\`end_day\` text,
  	\`year_inferred\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_windows_order_idx\` ON \`campaigns_windows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_windows_parent_id_idx\` ON \`campaigns_windows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`risk_period\` text,
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
  await db.run(sql`CREATE INDEX \`campaigns_state_idx\` ON \`campaigns\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_public_from_idx\` ON \`campaigns\` (\`public_from\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_slug_idx\` ON \`campaigns\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_agency_idx\` ON \`campaigns\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_deleted_at_idx\` ON \`campaigns\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`directives_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_directives_id_idx\` ON \`campaigns_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_windows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`start_day\` text NOT NULL,
  	\`end_day\` text,
  	\`year_inferred\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_windows_order_idx\` ON \`_campaigns_v_version_windows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_windows_parent_id_idx\` ON \`_campaigns_v_version_windows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_title\` text NOT NULL,
  	\`version_summary\` text,
  	\`version_risk_period\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_parent_idx\` ON \`_campaigns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_state_idx\` ON \`_campaigns_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_public_from_idx\` ON \`_campaigns_v\` (\`version_public_from\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_slug_idx\` ON \`_campaigns_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_agency_idx\` ON \`_campaigns_v\` (\`version_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_updated_at_idx\` ON \`_campaigns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_created_at_idx\` ON \`_campaigns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_deleted_at_idx\` ON \`_campaigns_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_created_at_idx\` ON \`_campaigns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_updated_at_idx\` ON \`_campaigns_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`directives_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`directives_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_order_idx\` ON \`_campaigns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_parent_idx\` ON \`_campaigns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_path_idx\` ON \`_campaigns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_directives_id_idx\` ON \`_campaigns_v_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE TABLE \`materials_windows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start_day\` text,
  	\`end_day\` text,
  	\`year_inferred\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`materials_windows_order_idx\` ON \`materials_windows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`materials_windows_parent_id_idx\` ON \`materials_windows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`materials\` (
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
  await db.run(sql`CREATE INDEX \`materials_state_idx\` ON \`materials\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`materials_public_from_idx\` ON \`materials\` (\`public_from\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`materials_slug_idx\` ON \`materials\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`materials_agency_idx\` ON \`materials\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_updated_at_idx\` ON \`materials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`materials_created_at_idx\` ON \`materials\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`materials_deleted_at_idx\` ON \`materials\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`materials_rels\` (
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
  await db.run(sql`CREATE INDEX \`materials_rels_order_idx\` ON \`materials_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_parent_idx\` ON \`materials_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_path_idx\` ON \`materials_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_media_id_idx\` ON \`materials_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_directives_id_idx\` ON \`materials_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_audiences_id_idx\` ON \`materials_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_scam_forms_id_idx\` ON \`materials_rels\` (\`scam_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_campaigns_id_idx\` ON \`materials_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`_materials_v_version_windows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`start_day\` text,
  	\`end_day\` text,
  	\`year_inferred\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_materials_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_materials_v_version_windows_order_idx\` ON \`_materials_v_version_windows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_version_windows_parent_id_idx\` ON \`_materials_v_version_windows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_materials_v\` (
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
  await db.run(sql`CREATE TABLE \`_materials_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_materials_v_rels_order_idx\` ON \`_materials_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_parent_idx\` ON \`_materials_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_path_idx\` ON \`_materials_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_media_id_idx\` ON \`_materials_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_directives_id_idx\` ON \`_materials_v_rels\` (\`directives_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_audiences_id_idx\` ON \`_materials_v_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_scam_forms_id_idx\` ON \`_materials_v_rels\` (\`scam_forms_id\`);`)
  await db.run(sql`CREATE INDEX \`_materials_v_rels_campaigns_id_idx\` ON \`_materials_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`caption\` text,
  	\`agency_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_agency_idx\` ON \`media\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`dispatch_files\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`directive_id\` text,
  	\`agency_id\` text,
  	\`format\` text NOT NULL,
  	\`is_scanned\` integer DEFAULT false,
  	\`text\` text,
  	\`evidence\` text,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`directive_id\`) REFERENCES \`directives\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`dispatch_files_directive_idx\` ON \`dispatch_files\` (\`directive_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatch_files_agency_idx\` ON \`dispatch_files\` (\`agency_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dispatch_files_hash_idx\` ON \`dispatch_files\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`dispatch_files_updated_at_idx\` ON \`dispatch_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dispatch_files_created_at_idx\` ON \`dispatch_files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dispatch_files_filename_idx\` ON \`dispatch_files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`audiences\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audiences_name_idx\` ON \`audiences\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audiences_slug_idx\` ON \`audiences\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`audiences_updated_at_idx\` ON \`audiences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audiences_created_at_idx\` ON \`audiences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`scam_forms\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`group\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`scam_forms_name_idx\` ON \`scam_forms\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`scam_forms_slug_idx\` ON \`scam_forms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`scam_forms_updated_at_idx\` ON \`scam_forms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scam_forms_created_at_idx\` ON \`scam_forms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agencies_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_names_order_idx\` ON \`agencies_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_names_parent_id_idx\` ON \`agencies_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agencies\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text NOT NULL,
  	\`parent_id\` text,
  	\`unit_code\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`allows_self_approval\` integer DEFAULT false,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_parent_idx\` ON \`agencies\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_slug_idx\` ON \`agencies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`agencies_updated_at_idx\` ON \`agencies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agencies_created_at_idx\` ON \`agencies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agencies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`agencies_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_rels_order_idx\` ON \`agencies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_parent_idx\` ON \`agencies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_path_idx\` ON \`agencies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_agencies_id_idx\` ON \`agencies_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE TABLE \`portals\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`address\` text,
  	\`agency_id\` text NOT NULL,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`portals_agency_idx\` ON \`portals\` (\`agency_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`portals_slug_idx\` ON \`portals\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`portals_updated_at_idx\` ON \`portals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`portals_created_at_idx\` ON \`portals\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`portals_deleted_at_idx\` ON \`portals\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`portals_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`portals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`portals_texts_order_parent\` ON \`portals_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`action\` text NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`slug\` text,
  	\`agency\` text,
  	\`version\` numeric,
  	\`effective_from\` text NOT NULL,
  	\`recorded_at\` text NOT NULL,
  	\`access\` text,
  	\`content\` text,
  	\`reason\` text,
  	\`successor\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`releases_sequence_idx\` ON \`releases\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`releases_document_id_idx\` ON \`releases\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_slug_idx\` ON \`releases\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`releases_agency_idx\` ON \`releases\` (\`agency\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`actor_name\` text,
  	\`actor\` text,
  	\`document_collection\` text,
  	\`document_id\` text,
  	\`version\` numeric,
  	\`agency\` text,
  	\`detail\` text,
  	\`about\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_idx\` ON \`audit_log\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_id_idx\` ON \`audit_log\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_agency_idx\` ON \`audit_log\` (\`agency\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_about_idx\` ON \`audit_log\` (\`about\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`agency_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_agency_idx\` ON \`users\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`directives_recipients\`;`)
  await db.run(sql`DROP TABLE \`directives_citations_relations\`;`)
  await db.run(sql`DROP TABLE \`directives_citations\`;`)
  await db.run(sql`DROP TABLE \`directives_tasks\`;`)
  await db.run(sql`DROP TABLE \`directives_windows\`;`)
  await db.run(sql`DROP TABLE \`directives_deadlines\`;`)
  await db.run(sql`DROP TABLE \`directives_attachments\`;`)
  await db.run(sql`DROP TABLE \`directives\`;`)
  await db.run(sql`DROP TABLE \`directives_texts\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_version_recipients\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_version_citations_relations\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_version_citations\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_version_tasks\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_version_windows\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_version_deadlines\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_directives_v\`;`)
  await db.run(sql`DROP TABLE \`_directives_v_texts\`;`)
  await db.run(sql`DROP TABLE \`campaigns_windows\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_windows\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`materials_windows\`;`)
  await db.run(sql`DROP TABLE \`materials\`;`)
  await db.run(sql`DROP TABLE \`materials_rels\`;`)
  await db.run(sql`DROP TABLE \`_materials_v_version_windows\`;`)
  await db.run(sql`DROP TABLE \`_materials_v\`;`)
  await db.run(sql`DROP TABLE \`_materials_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`dispatch_files\`;`)
  await db.run(sql`DROP TABLE \`audiences\`;`)
  await db.run(sql`DROP TABLE \`scam_forms\`;`)
  await db.run(sql`DROP TABLE \`agencies_names\`;`)
  await db.run(sql`DROP TABLE \`agencies\`;`)
  await db.run(sql`DROP TABLE \`agencies_rels\`;`)
  await db.run(sql`DROP TABLE \`portals\`;`)
  await db.run(sql`DROP TABLE \`portals_texts\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
