/**
 * The parts of all sections, as `exportparts` passes them on: a section that `<trust-center>` lays out
 * stands in its shadow root, where a page's `trust-center::part(table)` would not reach (CSS Shadow Parts,
 * 4.1). test/contracts/parts.test.mjs holds the list against the class blocks.
 */
export const PARTS = [
  // every section
  'section,title,heading,subtitle,intro,prose,empty,loading,error,button,link,table,row',
  'callout,callout-note,callout-tip,callout-warning,action,definitions,steps,explain,explanation,evidence',
  'access,access-public,access-request,access-nda,access-customer',
  // statuses
  'status,status-implemented,status-attested,status-certified,status-aligned,status-partial',
  'status-in-progress,status-alternative,status-planned,status-not-started,status-expired,status-withdrawn',
  'status-not-offered,status-not-applicable,status-done,status-dropped',
  // fields and filters
  'toolbar,field,label,hint,text,result,count,counts,no-results,sort',
  // overview
  'logo,freshness,figures,figure,figure-value,highlights,highlight,scope,identity',
  // controls and requirements
  'layers,group,group-title,group-count,permalink,control,control-title,control-status,control-facts',
  'requirements,requirement,framework,framework-title',
  // assurances
  'assurances,assurance,assurance-label,assurance-content,missing-proof,evidence-classes',
  'assessments,assessment,terms',
  // sub-processors
  'facts,objection-contact,vendor,lifecycle,announced,condition,former,customer-managed',
  // data handling, responsibilities
  'residency,encryption,retention,transfers,privacy,ai,model,responsibilities,limitations',
  // documents
  'document,request,checksum',
  // disclosure
  'policy,commitments,credits,expired,report,form,submit,error-summary,alternatives,notice,ready,sent,failed',
  // questions, updates, contacts
  'item,question,answer,updates,update,roadmap,plan,missed,contacts,contact,links',
].join();
