/// What words mean to each other, by Princeton's WordNet 3.1, read with extJWNL.
@NullMarked
package newsdesk.answer.wordnet;

import org.jspecify.annotations.NullMarked;
