import type { Message } from '../i18n/message.js';
import { titleKey } from '../i18n/en/titles.js';
import type { Locale } from '../i18n/locale.js';
import type { SectionType } from '../section-registry.js';

/** Returns the default title of a section, used if the manifest has none. */
export const sectionTitle = (type: SectionType, { t }: Locale): Message => t(titleKey(type));
