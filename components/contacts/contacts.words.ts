import type { Words } from '../../src/i18n/en/words.js';

export const contactsWords = {
  'contacts.security': 'Security',
  'contacts.privacy': 'Privacy',
  'contacts.dpo': 'Data protection officer',
  'contacts.legal': 'Legal',
  'contacts.support': 'Customer support',
  'contacts.press': 'Press',
  'contacts.sales': 'Sales',
  'contacts.general': 'General enquiries',
  'contacts.status': 'Service status',
  'contacts.call': 'calls',
  'contacts.sms': 'text messages',
  'contacts.channels': 'for {channels}',
  'contacts.links': 'Further information',
} as const satisfies Words;
