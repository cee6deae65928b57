// The first takes over what the server has rendered, in place.
import 'trust-center/hydrate';
import 'trust-center';
