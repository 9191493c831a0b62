/// What a language model writes, through LangChain4j: asked with passages and nothing else, read while it writes.
///
/// [newsdesk.answer.model.ModelWriter] sends the passages and the question to a model and hands on each sentence as
/// soon as it is whole, with citations. A model is asked again where its trouble may pass, left alone where it keeps
/// failing, and replaced by a second one where it fails before it has said anything. What is read here is believed
/// nowhere: the fact checker decides.
///
/// # The form of a draft
/// One sentence on each line, behind it the number of its passage in brackets: small models manage it, it can be read
/// while it is written, and half of it is worth something. A JSON schema can be asked for (`model.form: schema`), and
/// JSON is read whether it was asked for or not; but a schema makes small models slower and worse, not every server
/// knows it, and it proves nothing.
///
/// # What a model is told
/// Passages and question stand between lines with a word that is drawn for each prompt, every line of theirs behind a
/// bar, without invisible characters and without the marks of templates, citations and tags. Passages that speak to
/// machines ([newsdesk.answer.Tampering]) are not sent at all. Where no passage is left, no model is asked: it would
/// answer from memory.
///
/// # Why it is so
/// None of LangChain4j's services, retrievers, memories and guardrails is used. An empty retrieval goes to the model
/// bare, guardrails take passages for orders and hold the stream back, sources are what was found and not what was
/// used, and a memory keeps old passages. Its models are: they speak five protocols.
///
/// Its own HTTP client is replaced by [newsdesk.answer.model.ModelLine], which can be interrupted at any moment. Its
/// retries and logs are switched off: repeating is done by Failsafe, where it can be stopped, and what servers answer
/// repeats what they were sent.
///
/// The model does not name sentences, only passages: which sentences of a passage bear a draft out is found by the
/// words they share ([newsdesk.answer.model.CitationChoice]). It never types a citation, so that none can be forged.
@NullMarked
package newsdesk.answer.model;

import org.jspecify.annotations.NullMarked;
