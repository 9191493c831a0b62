/// Index generations and passage search over Lucene.
///
/// # What is stored
/// A document of the index is a passage. It has its words as terms (headline, date, outlet and text in one field),
/// the id of its article, its day and its outlet for filters and for order, its vector, and itself: a
/// [newsdesk.retrieval.lucene.PassageRecord], from which the [newsdesk.corpus.Passage] comes back exactly. That
/// record lies in doc values, not in stored fields: two hundred candidates of a question are read in less than a
/// millisecond, where unpacking stored fields would take longer than the search.
///
/// Passages lie in the order of the articles, and are merged only with their neighbours, into one segment. So equal
/// scores come in the order of the articles, the same articles give the same answers, and the passages of an
/// article lie one after the other.
///
/// # How a generation lives
/// ```
/// data/index/current    which one is in service, which was before it, the stamp of its corpus
/// data/index/7/         a generation: one Lucene index, with a manifest in its commit
/// data/index/7/annex/   what else was made of its articles: a [newsdesk.retrieval.Companion]
/// data/vectors/         every vector ever embedded, by a hash of model and text
/// data/writer.lock      who writes
/// ```
/// [newsdesk.retrieval.lucene.LuceneGenerations] builds the next number beside the one in service, opens what it
/// has built as a reader would, looks for its first passage in every way there is, and only then replaces
/// `current`, in one step. A process that is killed, a disk that is full, an article that cannot be read: up to
/// that step nothing has changed for a reader, and the next reindex deletes what was left. Readers open the
/// directory, never a writer, and keep what they opened although it is deleted under them. A generation that is
/// damaged or of another version of the program is not in service: it can always be built anew from the corpus.
///
/// Between building and replacing, a [newsdesk.retrieval.lucene.LuceneCandidate] can be looked at: what has changed in
/// it, and what it answers. Whoever searches never waits for whoever builds: they share nothing but the moment in which
/// the generation that is held open is exchanged, and that one is open already. To go back is to replace `current`
/// with the two numbers exchanged; the stamp stays, or the corpus would be indexed again at once.
///
/// Articles are read once before anything is built where that can spare something: a fingerprint of all of them
/// tells that nothing has changed, and with vectors the number of passages tells how long it will take. What has to
/// be embedded is kept at once, every thousand vectors: a reindex of a large corpus that is interrupted goes on
/// where it was, and one after a small change embeds that change.
///
/// An index that was built by words alone stays in service where vectors are wanted now, until somebody reindexes:
/// answers found by words are better than none for the hour that a large corpus takes.
///
/// # Search by words
/// BM25 with Lucene's own parameters over one field. What was measured on two public sets of questions, on news
/// (evidence among the first ten passages, hit among the first four, mean reciprocal rank) and on science (nDCG of
/// ten), one setting for both:
///
/// | | news | science |
/// |---|---|---|
/// | **one field, Porter's stems, k1 1.2, b 0.75** | 0.640 / 0.807 / 0.647 | 0.699 |
/// | the published baseline, the same idea | 0.610 / 0.781 / 0.639 | 0.690 |
/// | the text alone | 0.586 / 0.744 / 0.602 | 0.694 |
/// | without the outlet | 0.611 / 0.785 / 0.624 | 0.700 |
/// | without the date | 0.629 / 0.799 / 0.629 | 0.699 |
/// | fields weighed as one (BM25F), outlet double | 0.642 / 0.820 / 0.645 | 0.697 |
/// | the best field counts for each term | 0.627 / 0.776 / 0.624 | 0.702 |
/// | Krovetz' stems | 0.642 / 0.815 / 0.654 | 0.689 |
/// | no stems | 0.639 / 0.811 / 0.654 | 0.682 |
/// | common words kept | 0.634 / 0.808 / 0.647 | 0.698 |
/// | k1 0.9, b 0.4 | 0.643 / 0.811 / 0.646 | 0.691 |
/// | k1 2.0, b 0.75 | 0.633 / 0.792 / 0.631 | 0.710 |
///
/// What a question says of outlets and days is added on top ([newsdesk.retrieval.lucene.Mentions]); the table is
/// without it. Weighing fields gains less on one set than it loses in simplicity, and nothing on the other. The words
/// of a
/// question never pass a query parser: they are analysed as the passages were, and nothing else.
///
/// A short form that an article explains, "International Monetary Fund (IMF)", is indexed as a pair of names beside
/// the words ([newsdesk.retrieval.lucene.PrintedNames]). A question that has one of the two is searched for by the
/// better of them in each passage, so that a text with both gains nothing.
///
/// # Search by vectors
/// Every vector is looked at, in 7 bits a component, and the nearest are measured again in full precision. No graph
/// is built: an index of 100,000 passages is written three to nine times faster without one, and the exact scan
/// takes milliseconds. Against an exact search in full precision, over 4,000 passages of news, the ten nearest were
/// found by 7 bits alone to 98 of 100, measured again to 100; a graph of 7 bits found 95 (99 when measured again),
/// one of 4 bits 88. Above some 200,000 passages a graph becomes worth its while; that is a line in
/// [newsdesk.retrieval.lucene.GenerationBuild].
///
/// The scan is three times as fast where the JVM was given `--add-modules jdk.incubator.vector`; a program that
/// answers one question of a small corpus loses more than that by loading it.
///
/// The model is shown headline and text: that gave 0.710 on science where the text alone gave 0.693.
///
/// # Why it is so
/// Why not Lucene's own `NRT` readers, or one index that is changed in place? A generation is what an answer was
/// found in; it must be possible to go back to it, and to check the next one before anybody sees it.
///
/// Why is the cache of vectors a Lucene index too? It is a map on disk that survives a killed process and is read
/// in order of its keys; there was no reason for one more library.
@NullMarked
package newsdesk.retrieval.lucene;

import org.jspecify.annotations.NullMarked;
