/** Demonstration documents as the studio stores them: keys become ids, blocks become rich text. */
import { audiences } from '../audiences'
import { CHANNEL_WORDS } from '../channels'
import { slugOf } from '#src/domain/fold'
import type { DemonstrationCampaign, DemonstrationDirective, DemonstrationMaterial } from '../types'
import { idFor, type Ids } from './ids'
import { lexicalOf } from './richText'

export function directiveData(
  directive: DemonstrationDirective,
  all: readonly DemonstrationDirective[],
  ids: Ids,
): object {
  const { note: _note, key, effectiveFrom: _effectiveFrom, agency, ...facts } = directive
  return {
    ...facts,
    slug: slugOf(key),
    agency: idFor(ids, agency),
    issuerAgency: idFor(ids, agency),
    recipients: directive.recipients.map(({ text, agencies }) => ({
      text,
      ...(agencies.length === 1 && agencies[0] && { agency: idFor(ids, agencies[0]) }),
    })),
    citations: directive.citations.map((citation) => ({
      ...citation,
      directive: knownDirective(citation.number, all, ids),
    })),
    tasks: directive.tasks.map(({ window, ...task }) => ({
      ...task,
      ...window,
      // A directive says them in words, as a dispatch does.
      audiences: task.audiences.map((key) => audienceName(key)),
      channels: task.channels.map((key) => CHANNEL_WORDS[key] ?? key),
    })),
    riskPeriods: directive.riskPeriods.map(({ text }) => text),
  }
}

const audienceName = (wanted: string): string =>
  audiences.find(({ key }) => key === wanted)?.name.toLocaleLowerCase('vi') ?? wanted

/** A cited document that is here itself. */
function knownDirective(
  number: string | null,
  all: readonly DemonstrationDirective[],
  ids: Ids,
): string | undefined {
  const cited = all.find(
    ({ documentNumber }) =>
      documentNumber.number !== null &&
      `${documentNumber.number}/${documentNumber.symbol}` === number,
  )
  return cited && ids.get(cited.key)
}

export function campaignData(campaign: DemonstrationCampaign, ids: Ids): object {
  return {
    title: campaign.title,
    summary: campaign.summary,
    slug: slugOf(campaign.key),
    agency: idFor(ids, campaign.agency),
    directives: campaign.directives.map((key) => idFor(ids, key)),
    windows: campaign.windows,
    topics: campaign.topics,
    riskPeriod: campaign.riskPeriod,
  }
}

export function materialData(
  material: DemonstrationMaterial,
  file: string | null,
  ids: Ids,
): object {
  const idsFor = (keys: readonly string[]) => keys.map((key) => idFor(ids, key))
  return {
    kind: material.kind,
    slug: material.slug,
    language: material.language,
    title: material.title,
    summary: material.summary,
    body: material.body.length === 0 ? null : lexicalOf(material.body),
    assets: file === null ? [] : [file],
    textEquivalent: material.textEquivalent,
    agency: idFor(ids, material.agency),
    directives: idsFor(material.directives),
    campaigns: idsFor(material.campaigns),
    scamForms: idsFor(material.scamForms),
    audiences: idsFor(material.audiences),
    topics: material.topics,
    ...(material.translationOf !== null && {
      translationOf: idFor(ids, material.translationOf),
    }),
    urgent: material.urgent,
    steps: material.steps,
    hotlines: idsFor(material.hotlines),
    availability: material.availability,
    windows: material.windows,
    access: material.access,
    licence: material.licence,
    attribution: material.attribution,
  }
}
