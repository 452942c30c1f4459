import { withWorkflow } from '#collections/workflow/withWorkflow'
import { readerOfDirectives } from '#src/access/readerOfDirectives'
import { directiveTitle } from '#src/domain/directiveTitle'
import { addresseeFields, citationFields, footFields, headFields, taskFields } from './fields'
import { nameByNumberAndSubject } from './hooks/nameByNumberAndSubject'
import { sourceFields } from './source'

/** Văn bản chỉ đạo: a document that mandates. */
export const Directives = withWorkflow({
  slug: 'directives',
  labels: { singular: 'Văn bản chỉ đạo', plural: 'Văn bản chỉ đạo' },
  titleOf: directiveTitle,
  wordsOf: ({ subject, issuer }) => [subject, issuer],
  read: readerOfDirectives,
  admin: {
    useAsTitle: 'title',
    group: 'Nội dung',
    defaultColumns: ['title', 'issuer', 'docType', 'state', 'updatedAt'],
    components: {
      views: {
        edit: {
          overview: {
            path: '/toan-canh',
            Component: '/src/admin/DirectivePage/index.tsx#DirectivePage',
            tab: { label: 'Toàn cảnh', href: '/toan-canh', order: 200 },
          },
        },
      },
    },
  },
  hooks: { beforeValidate: [nameByNumberAndSubject] },
  fields: [
    // The line under which lists and pickers show it; made by the hook.
    { name: 'title', type: 'text', label: 'Văn bản', admin: { hidden: true } },
    {
      type: 'tabs',
      tabs: [
        { label: 'Văn bản', fields: [...headFields, ...addresseeFields] },
        { label: 'Căn cứ, thực hiện', fields: citationFields },
        { label: 'Nhiệm vụ, thời gian', fields: taskFields },
        { label: 'Người ký, nguồn', fields: [...footFields, ...sourceFields] },
      ],
    },
  ],
})
