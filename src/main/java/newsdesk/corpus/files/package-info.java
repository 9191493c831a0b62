/// Articles in files: Markdown with YAML front matter, JSON lines, plain text.
@NullMarked
package newsdesk.corpus.files;

import org.jspecify.annotations.NullMarked;
