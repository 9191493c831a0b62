/// Vectors from a language model that runs inside the program.
@NullMarked
package newsdesk.retrieval.embedding;

import org.jspecify.annotations.NullMarked;
