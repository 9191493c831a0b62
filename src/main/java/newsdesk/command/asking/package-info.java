/// Commands of members: asking, and looking at what the answers rest on.
@NullMarked
package newsdesk.command.asking;

import org.jspecify.annotations.NullMarked;
