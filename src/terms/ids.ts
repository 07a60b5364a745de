import { z } from 'zod'

/** The name an account signs in with. The only thing about it that can be read before sign-in (keys.json). */
export const AccountId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{1,31}$/, 'Nama masuk: 2-32 huruf kecil, angka, titik, garis')
  .brand<'AccountId'>()
export type AccountId = z.infer<typeof AccountId>

/** Every other id is a random UUID; the brand keeps a case's id from being passed where a person's is meant. */
export const PersonId = z.uuid().brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>
export const UnitId = z.uuid().brand<'UnitId'>()
export type UnitId = z.infer<typeof UnitId>
export const ReportId = z.uuid().brand<'ReportId'>()
export type ReportId = z.infer<typeof ReportId>
export const CaseId = z.uuid().brand<'CaseId'>()
export type CaseId = z.infer<typeof CaseId>
export const FactId = z.uuid().brand<'FactId'>()
export type FactId = z.infer<typeof FactId>
export const PaperId = z.uuid().brand<'PaperId'>()
export type PaperId = z.infer<typeof PaperId>
export const EvidenceId = z.uuid().brand<'EvidenceId'>()
export type EvidenceId = z.infer<typeof EvidenceId>
export const PackageId = z.uuid().brand<'PackageId'>()
export type PackageId = z.infer<typeof PackageId>
export const ElectionId = z.uuid().brand<'ElectionId'>()
export type ElectionId = z.infer<typeof ElectionId>
export const GuidanceId = z.uuid().brand<'GuidanceId'>()
export type GuidanceId = z.infer<typeof GuidanceId>
export const RegisterLineId = z.uuid().brand<'RegisterLineId'>()
export type RegisterLineId = z.infer<typeof RegisterLineId>
export const IncomingId = z.uuid().brand<'IncomingId'>()
export type IncomingId = z.infer<typeof IncomingId>
export const BatchId = z.uuid().brand<'BatchId'>()
export type BatchId = z.infer<typeof BatchId>
export const TemplateId = z.uuid().brand<'TemplateId'>()
export type TemplateId = z.infer<typeof TemplateId>
export const JobId = z.uuid().brand<'JobId'>()
export type JobId = z.infer<typeof JobId>

/** Stands for bytes that the host (dialog, drop, upload) has set aside; worth nothing outside this run of the app. */
export const FileToken = z.uuid().brand<'FileToken'>()
export type FileToken = z.infer<typeof FileToken>
/** Stands for a folder or drive the clerk chose; worth nothing outside this run of the app. */
export const FolderToken = z.uuid().brand<'FolderToken'>()
export type FolderToken = z.infer<typeof FolderToken>
