/// Index generations and passage search over Lucene, the only package that knows it.
@NullMarked
package newsdesk.retrieval.lucene;

import org.jspecify.annotations.NullMarked;
