/// Questions and predictions as JSON lines and TREC runs.
@NullMarked
package newsdesk.evaluation.files;

import org.jspecify.annotations.NullMarked;
