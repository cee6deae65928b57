import type { Words } from '../../src/i18n/en/words.js';

export const subprocessorTableWords = {
  'subprocessorTable.count': { one: '{count} sub-processor', other: '{count} sub-processors' },
  'subprocessorTable.shown': {
    one: '{shown} of {count} sub-processor',
    other: '{shown} of {count} sub-processors',
  },
  'subprocessorTable.none': 'No sub-processors are listed.',
  'subprocessorTable.noneCurrent': 'No current or announced sub-processors are listed.',

  // subprocessorTable: how changes are announced
  'subprocessorTable.asOf': 'As of',
  'subprocessorTable.notice': 'Notice',
  'subprocessorTable.noticePeriod': 'Changes are announced {duration} before they take effect.',
  'subprocessorTable.objection': 'Objections',
  'subprocessorTable.objectionPeriod': 'Accepted for {duration} after a change is announced.',
  'subprocessorTable.subscribe': 'Notifications',
  'subprocessorTable.feed': 'Feed of changes',
  'subprocessorTable.byEmail': 'Notifications by email',
  'subprocessorTable.signUp': 'Sign up for notifications',
  'subprocessorTable.fullList': 'Complete list',

  // subprocessorTable: columns
  'subprocessorTable.vendor': 'Vendor',
  'subprocessorTable.purpose': 'Purpose',
  'subprocessorTable.location': 'Location',
  'subprocessorTable.data': 'Data',
  'subprocessorTable.transfer': 'Transfer',
  'subprocessorTable.assurances': 'Assurances',
  'subprocessorTable.documents': 'Documents',

  // subprocessorTable: one row
  'subprocessorTable.establishedIn': 'Established in {country}',
  'subprocessorTable.condition': 'Condition',
  'subprocessorTable.scope': 'For',
  'subprocessorTable.dataSubjects': 'Data subjects',
  'subprocessorTable.dpa': 'Data processing agreement',
  'subprocessorTable.dpaOf': 'Data processing agreement of {name}',
  'subprocessorTable.privacyNotice': 'Privacy notice',
  'subprocessorTable.privacyNoticeOf': 'Privacy notice of {name}',

  // subprocessorTable: the lifecycle of a row. Intl provides {days}: "in 12 days", "tomorrow".
  'subprocessorTable.announced': 'Announced',
  'subprocessorTable.announcedOn': 'Announced on {date}',
  'subprocessorTable.announcedIn': 'Announced in {period}',
  'subprocessorTable.effective': 'Effective {date}',
  'subprocessorTable.effectiveOn': 'Takes effect on {date}',
  'subprocessorTable.effectiveOnDays': 'Takes effect on {date}, {days}',
  'subprocessorTable.effectiveIn': 'Takes effect in {period}',
  'subprocessorTable.objectionOn': 'Objection period ends on {date}',
  'subprocessorTable.objectionOnDays': 'Objection period ends on {date}, {days}',
  'subprocessorTable.objectionIn': 'Objection period ends in {period}',
  'subprocessorTable.objectionPast': 'Objection period ended: {date}',
  'subprocessorTable.removalOn': 'Removal on {date}',
  'subprocessorTable.removalOnDays': 'Removal on {date}, {days}',
  'subprocessorTable.removalIn': 'Removal in {period}',
  'subprocessorTable.removedOn': 'Removed on {date}',
  'subprocessorTable.removedIn': 'Removed in {period}',
  'subprocessorTable.former': {
    one: 'Former sub-processors ({count})',
    other: 'Former sub-processors ({count})',
  },
  'subprocessorTable.customerManaged': 'Customer-managed integrations',

  // subprocessorTable: search, filter and sort
  'subprocessorTable.search': 'Search',
  'subprocessorTable.searchHint': 'Vendor, purpose, location or data',
  'subprocessorTable.country': 'Country',
  'subprocessorTable.sortBy': 'Sort by',
  'subprocessorTable.listOrder': 'List order',
  'subprocessorTable.ascending': '{column}, A to Z',
  'subprocessorTable.descending': '{column}, Z to A',
  'subprocessorTable.sortedAscending': 'Sorted by {column}, A to Z.',
  'subprocessorTable.sortedDescending': 'Sorted by {column}, Z to A.',
  'subprocessorTable.unsorted': 'Not sorted, in the order of the list.',

  // subprocessorTable: transfer mechanisms (GDPR, Chapter V) and their meaning
  'subprocessorTable.transfer.none-needed': 'None outside the EEA',
  'subprocessorTable.transfer.adequacy': 'Adequacy decision',
  'subprocessorTable.transfer.dpf': 'EU–US Data Privacy Framework',
  'subprocessorTable.transfer.scc': 'Standard contractual clauses',
  'subprocessorTable.transfer.bcr': 'Binding corporate rules',
  'subprocessorTable.transfer.derogation': 'Derogation',
  'subprocessorTable.transferMeaning.none-needed':
    'No personal data leaves the European Economic Area, so the rules for transfers to other countries do not apply (GDPR, Articles 44 to 50).',
  'subprocessorTable.transferMeaning.adequacy':
    'The European Commission has decided that the country of the recipient protects personal data adequately (GDPR, Article 45).',
  'subprocessorTable.transferMeaning.dpf':
    'For recipients in the United States that take part in this framework, whose protection the European Commission has found adequate (GDPR, Article 45; Implementing Decision (EU) 2023/1795).',
  'subprocessorTable.transferMeaning.scc':
    'Sender and recipient have agreed on clauses that the European Commission has adopted for this purpose (GDPR, Article 46(2)(c); Implementing Decision (EU) 2021/914).',
  'subprocessorTable.transferMeaning.bcr':
    'The recipient’s group of companies is bound by internal rules that a data protection authority has approved (GDPR, Articles 46(2)(b) and 47).',
  'subprocessorTable.transferMeaning.derogation':
    'The transfer is based on an exception for specific situations, such as explicit consent or the performance of a contract (GDPR, Article 49).',
} as const satisfies Words;
