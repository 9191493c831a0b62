/// Settings, and the one place where everything is put together.
@NullMarked
package newsdesk.app;

import org.jspecify.annotations.NullMarked;
