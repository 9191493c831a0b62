/// Articles from outside: read from pages and documents, and fetched from the web.
///
/// [newsdesk.editing.reading.DocumentReader] reads HTML, PDF, DOCX, Markdown and plain text, known by their bytes
/// rather than by what somebody calls them. Of a page, what it says about itself for machines (JSON-LD, OpenGraph,
/// `meta`, `time`, `rel=canonical`) goes before what it shows.
///
/// # What is guarded against
/// Everything here was made by strangers. Sizes are limited before and after unpacking, so that a small file cannot
/// become a large one; nothing is followed recursively that a page could nest; no script is run, and nothing that a
/// document names is fetched.
///
/// # Why it is so
/// The text of an article is found by a few rules of our own over the tree that jsoup makes: the ports of Readability
/// and Boilerpipe for Java were last released in 2021 and 2011.
@NullMarked
package newsdesk.editing.reading;

import org.jspecify.annotations.NullMarked;
