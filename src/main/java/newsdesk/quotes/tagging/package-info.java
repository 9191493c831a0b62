/// Parts of speech by Apache OpenNLP.
@NullMarked
package newsdesk.quotes.tagging;

import org.jspecify.annotations.NullMarked;
