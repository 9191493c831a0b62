/// What a language model writes, through LangChain4j: asked with passages and nothing else, read while it writes.
@NullMarked
package newsdesk.answer.model;

import org.jspecify.annotations.NullMarked;
