/// Vectors from a language model that runs inside the program. Nothing leaves the machine, nothing is downloaded.
///
/// The model is LangChain4j's in-process bge-small-en-v1.5, quantised to 8 bits: 384 components, English, 34 MB in
/// the program's jars. all-MiniLM-L6-v2 is twice as fast because it sees half of a passage (126 tokens at most, the
/// rest is cut without a word).
///
/// # No text is cut
/// The model reads 510 tokens, and its tokenizer would drop what is beyond them. A longer text is cut between words
/// into parts of about the same length ([newsdesk.retrieval.embedding.LongTexts]); its vector is the mean of
/// theirs, weighted by length and of unit length again. Passages hardly ever need that: 240 words of English are
/// some 320 tokens. 240 figures, or 240 words of Ukrainian, are not.
///
/// # Threads
/// One text is embedded by one thread, several texts at once. LangChain4j's default gives every caller a further
/// pool of threads inside ONNX Runtime; with one thread each, the same vectors come 1.28 times as fast. Padding
/// texts to one length and embedding them together was a fifth to a third slower, and made vectors depend on their
/// neighbours.
///
/// # What happens at the first vector
/// The model is loaded when it is first needed, or earlier in the background
/// ([newsdesk.retrieval.embedding.ModelEmbedder#prepare()]). Of some 0.6 s that this took, half was unpacking: the
/// model and the native libraries lie in jars, and were unpacked at every start. They are unpacked once, into a
/// folder of the data ([newsdesk.retrieval.embedding.Unpacked]); model and tokenizer are loaded at the same time.
/// Saving the model in ONNX Runtime's own format, or as optimised for this machine, gained nothing more, and a
/// lower level of optimisation changed the vectors.
///
/// Left to itself the tokenizer's library would also ask the machine's cloud for its name and report it, look for a
/// graphics card, and unpack into the home folder. It is told not to.
@NullMarked
package newsdesk.retrieval.embedding;

import org.jspecify.annotations.NullMarked;
