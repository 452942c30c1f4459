/** Reads what a Cảnh Giác server shows: in Node (20.19 or later) and in browsers, without dependencies. */
import type * as contract from './contract'
import { DocumentList, List } from './lists'
import { Requests, type CallOptions, type ClientOptions } from './requests'

export type ChangesQuery = contract.ListChangesQuery

export class CanhGiacClient {
  readonly materials: DocumentList<
    contract.Material,
    contract.ListMaterialsQuery,
    contract.ListedMaterial
  >
  readonly campaigns: DocumentList<
    contract.Campaign,
    contract.ListCampaignsQuery,
    contract.ListedCampaign
  >
  readonly directives: DocumentList<
    contract.Directive,
    contract.ListDirectivesQuery,
    contract.Directive
  >
  readonly agencies: List<contract.Agency, contract.ListAgenciesQuery>
  readonly audiences: List<contract.Audience, contract.ListAudiencesQuery>
  readonly scamForms: List<contract.ScamForm, contract.ListScamFormsQuery>
  readonly hotlines: List<contract.Hotline, contract.ListHotlinesQuery>
  readonly #requests: Requests

  constructor(options: ClientOptions) {
    const requests = new Requests(options)
    this.#requests = requests
    this.materials = new DocumentList(requests, '/api/v1/materials')
    this.campaigns = new DocumentList(requests, '/api/v1/campaigns')
    this.directives = new DocumentList(requests, '/api/v1/directives')
    this.agencies = new List(requests, '/api/v1/agencies')
    this.audiences = new List(requests, '/api/v1/audiences')
    this.scamForms = new List(requests, '/api/v1/scam-forms')
    this.hotlines = new List(requests, '/api/v1/hotlines')
  }

  /** One page of changes. To keep a copy in step, use a Follower. */
  changes(query: ChangesQuery = {}, options?: CallOptions): Promise<contract.ChangePage> {
    return this.#requests.get('/api/v1/changes', { ...query }, options)
  }
}
