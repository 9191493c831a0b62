/// What a user can ask about quotations: `quote by`, `quote about`, `quote random`, `quote id`, `quote verify` and
/// `speakers`.
@NullMarked
package newsdesk.command.quoting;

import org.jspecify.annotations.NullMarked;
