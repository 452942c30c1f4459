import { PartialDateCell as PartialDateCell_307a3e9e4f7ba7e51d67d92814e67d7e } from '../../../../src/admin/PartialDateField/index.tsx'
import { PartialDateField as PartialDateField_307a3e9e4f7ba7e51d67d92814e67d7e } from '../../../../src/admin/PartialDateField/index.tsx'
import { WindowsField as WindowsField_8e13e85cc42e4a6a77844d48893412ac } from '../../../../src/admin/WindowsField/index.tsx'
import { TopicsCell as TopicsCell_fc67186050758c69c5dae9a56983f591 } from '../../../../src/admin/TopicsField/index.tsx'
import { TopicsField as TopicsField_fc67186050758c69c5dae9a56983f591 } from '../../../../src/admin/TopicsField/index.tsx'
import { WorkflowBar as WorkflowBar_6f7129eb742ebd79cae34be433ee7bf6 } from '../../../../src/admin/WorkflowBar/index.tsx'
import { ReviewNotice as ReviewNotice_de5a621800a1b2d2753cc31eeb09c453 } from '../../../../src/admin/ReviewNotice/index.tsx'
import { StateCell as StateCell_92ef8bde3fbd19127add3eef8be3fbae } from '../../../../src/admin/ListCells/StateCell.tsx'
import { DocumentName as DocumentName_1610a5dcb004f65db0e13d0d5dba74e4 } from '../../../../src/admin/DocumentName/index.tsx'
import { DirectivePage as DirectivePage_44cd0462c6acd0f036bcc5a85c78fefe } from '../../../../src/admin/DirectivePage/index.tsx'
import { VersionList as VersionList_38fb415a1d471b84c5b4ab13d9d7c05c } from '../../../../src/admin/SavedVersions/VersionList.tsx'
import { VersionPage as VersionPage_093879b330f2ed8a92f9027153798754 } from '../../../../src/admin/SavedVersions/VersionPage.tsx'
import { PreviewLink as PreviewLink_c4651ae30dd66b2d3d3f691929a3786a } from '../../../../src/admin/Preview/PreviewLink.tsx'
import { LanguageField as LanguageField_6e8732323afc71f33f212349c5c8689c } from '../../../../src/admin/LanguageField/index.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MostlyTextNotice as MostlyTextNotice_496bf67ae0df703353f777ec081147a0 } from '../../../../src/admin/MostlyTextNotice/index.tsx'
import { PortalKeysPanel as PortalKeysPanel_acb5e9786a3c8b21d65c90d342e88f3e } from '../../../../src/admin/PortalKeys/index.tsx'
import { WebhookPanel as WebhookPanel_87074f09465506c60f4a3ec2566c4f3f } from '../../../../src/admin/Webhooks/index.tsx'
import { DocumentCell as DocumentCell_0fe5ec22e2c1a73ccf2f7c451bb902f2 } from '../../../../src/admin/ListCells/DocumentCell.tsx'
import { CollectionNameCell as CollectionNameCell_c1a74db4ffefd3a93f21dd9a968ef1ab } from '../../../../src/admin/CollectionName/index.tsx'
import { CollectionNameField as CollectionNameField_c1a74db4ffefd3a93f21dd9a968ef1ab } from '../../../../src/admin/CollectionName/index.tsx'
import { AccountPanel as AccountPanel_0b6c6fa2b0a5623c7b1503b83689732e } from '../../../../src/admin/Accounts/panel/index.tsx'
import { EditAccount as EditAccount_e7b5d3a2ae36d7181e63760e325216ee } from '../../../../src/admin/Accounts/EditAccount.tsx'
import { FactorNotice as FactorNotice_46d82b1082e439ebd34f1ece4f75d764 } from '../../../../src/admin/Accounts/FactorNotice.tsx'
import { Icon as Icon_b1a52d3e053f486f7348dff3264d6635 } from '../../../../src/admin/Brand/index.tsx'
import { Logo as Logo_b1a52d3e053f486f7348dff3264d6635 } from '../../../../src/admin/Brand/index.tsx'
import { StudioNav as StudioNav_e33f421cb6acb881d23b92ec7b462d81 } from '../../../../src/admin/StudioNav/index.tsx'
import { PayloadMarkup as PayloadMarkup_c033a7290eaaafe9e4d394b230c3cc2f } from '../../../../src/admin/PayloadMarkup/index.tsx'
import { PreviewPage as PreviewPage_8f53c8f5633a07859296ff5448907067 } from '../../../../src/admin/Preview/index.tsx'
import { DifferencesPage as DifferencesPage_b0002089be3b0b5f2acdad25f2601cfb } from '../../../../src/admin/Differences/index.tsx'
import { UrgentWarningPage as UrgentWarningPage_f7a47942355a4864f1eb9fd42677a9bc } from '../../../../src/admin/UrgentWarning/index.tsx'
import { Home as Home_ce4653e9dfacd6286a924fd5ec798b98 } from '../../../../src/admin/Home/index.tsx'
import { Calendar as Calendar_a502e59e6cae95265e39d9a0dd743159 } from '../../../../src/admin/Calendar/index.tsx'
import { ImportScreen as ImportScreen_7fd93abf391f2c0f4d54b1b48e070695 } from '../../../../src/admin/ImportScreen/index.tsx'
import { BulkUpload as BulkUpload_2a160ad8eb0a887be56b018220b04d48 } from '../../../../src/admin/BulkUpload/index.tsx'
import { SignIn as SignIn_73c6bd53e94a3cbcd8d89b87e8fa3fd3 } from '../../../../src/admin/Accounts/SignIn.tsx'
import { ForgottenPassword as ForgottenPassword_a34483421435fbe306bc3096b6d0b028 } from '../../../../src/admin/Accounts/ForgottenPassword.tsx'
import { Invitation as Invitation_d355c3e8f5b4d193a18968d251d563cb } from '../../../../src/admin/Accounts/Invitation.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/PartialDateField/index.tsx#PartialDateCell": PartialDateCell_307a3e9e4f7ba7e51d67d92814e67d7e,
  "/src/admin/PartialDateField/index.tsx#PartialDateField": PartialDateField_307a3e9e4f7ba7e51d67d92814e67d7e,
  "/src/admin/WindowsField/index.tsx#WindowsField": WindowsField_8e13e85cc42e4a6a77844d48893412ac,
  "/src/admin/TopicsField/index.tsx#TopicsCell": TopicsCell_fc67186050758c69c5dae9a56983f591,
  "/src/admin/TopicsField/index.tsx#TopicsField": TopicsField_fc67186050758c69c5dae9a56983f591,
  "/src/admin/WorkflowBar/index.tsx#WorkflowBar": WorkflowBar_6f7129eb742ebd79cae34be433ee7bf6,
  "/src/admin/ReviewNotice/index.tsx#ReviewNotice": ReviewNotice_de5a621800a1b2d2753cc31eeb09c453,
  "/src/admin/ListCells/StateCell.tsx#StateCell": StateCell_92ef8bde3fbd19127add3eef8be3fbae,
  "/src/admin/DocumentName/index.tsx#DocumentName": DocumentName_1610a5dcb004f65db0e13d0d5dba74e4,
  "/src/admin/DirectivePage/index.tsx#DirectivePage": DirectivePage_44cd0462c6acd0f036bcc5a85c78fefe,
  "/src/admin/SavedVersions/VersionList.tsx#VersionList": VersionList_38fb415a1d471b84c5b4ab13d9d7c05c,
  "/src/admin/SavedVersions/VersionPage.tsx#VersionPage": VersionPage_093879b330f2ed8a92f9027153798754,
  "/src/admin/Preview/PreviewLink.tsx#PreviewLink": PreviewLink_c4651ae30dd66b2d3d3f691929a3786a,
  "/src/admin/LanguageField/index.tsx#LanguageField": LanguageField_6e8732323afc71f33f212349c5c8689c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/MostlyTextNotice/index.tsx#MostlyTextNotice": MostlyTextNotice_496bf67ae0df703353f777ec081147a0,
  "/src/admin/PortalKeys/index.tsx#PortalKeysPanel": PortalKeysPanel_acb5e9786a3c8b21d65c90d342e88f3e,
  "/src/admin/Webhooks/index.tsx#WebhookPanel": WebhookPanel_87074f09465506c60f4a3ec2566c4f3f,
  "/src/admin/ListCells/DocumentCell.tsx#DocumentCell": DocumentCell_0fe5ec22e2c1a73ccf2f7c451bb902f2,
  "/src/admin/CollectionName/index.tsx#CollectionNameCell": CollectionNameCell_c1a74db4ffefd3a93f21dd9a968ef1ab,
  "/src/admin/CollectionName/index.tsx#CollectionNameField": CollectionNameField_c1a74db4ffefd3a93f21dd9a968ef1ab,
  "/src/admin/Accounts/panel/index.tsx#AccountPanel": AccountPanel_0b6c6fa2b0a5623c7b1503b83689732e,
  "/src/admin/Accounts/EditAccount.tsx#EditAccount": EditAccount_e7b5d3a2ae36d7181e63760e325216ee,
  "/src/admin/Accounts/FactorNotice.tsx#FactorNotice": FactorNotice_46d82b1082e439ebd34f1ece4f75d764,
  "/src/admin/Brand/index.tsx#Icon": Icon_b1a52d3e053f486f7348dff3264d6635,
  "/src/admin/Brand/index.tsx#Logo": Logo_b1a52d3e053f486f7348dff3264d6635,
  "/src/admin/StudioNav/index.tsx#StudioNav": StudioNav_e33f421cb6acb881d23b92ec7b462d81,
  "/src/admin/PayloadMarkup/index.tsx#PayloadMarkup": PayloadMarkup_c033a7290eaaafe9e4d394b230c3cc2f,
  "/src/admin/Preview/index.tsx#PreviewPage": PreviewPage_8f53c8f5633a07859296ff5448907067,
  "/src/admin/Differences/index.tsx#DifferencesPage": DifferencesPage_b0002089be3b0b5f2acdad25f2601cfb,
  "/src/admin/UrgentWarning/index.tsx#UrgentWarningPage": UrgentWarningPage_f7a47942355a4864f1eb9fd42677a9bc,
  "/src/admin/Home/index.tsx#Home": Home_ce4653e9dfacd6286a924fd5ec798b98,
  "/src/admin/Calendar/index.tsx#Calendar": Calendar_a502e59e6cae95265e39d9a0dd743159,
  "/src/admin/ImportScreen/index.tsx#ImportScreen": ImportScreen_7fd93abf391f2c0f4d54b1b48e070695,
  "/src/admin/BulkUpload/index.tsx#BulkUpload": BulkUpload_2a160ad8eb0a887be56b018220b04d48,
  "/src/admin/Accounts/SignIn.tsx#SignIn": SignIn_73c6bd53e94a3cbcd8d89b87e8fa3fd3,
  "/src/admin/Accounts/ForgottenPassword.tsx#ForgottenPassword": ForgottenPassword_a34483421435fbe306bc3096b6d0b028,
  "/src/admin/Accounts/Invitation.tsx#Invitation": Invitation_d355c3e8f5b4d193a18968d251d563cb,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
