// Import hydrate first: it makes the elements keep the server-rendered content.
import 'trust-center/hydrate';
import 'trust-center';
