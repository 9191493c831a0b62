/// What was asked: the words of a question, and what can be understood of them without looking at the
/// coverage.
///
/// [newsdesk.question.QuestionReader] turns what somebody typed and today's date into a
/// [newsdesk.question.Question], or says in a sentence for the asker why it cannot
/// ([newsdesk.question.Reading.NotUnderstood]). Everything here is a rule over the words; there is no
/// model, no library and no state, and reading costs about a millisecond.
///
/// ## What is understood
///
/// - **The words** are made one clean line: composed characters, no controls, nothing invisible, single
///   spaces. Search syntax, mentions and Markdown are ordinary text. All offsets count in this line.
/// - **What is asked** ([newsdesk.question.Asked]) is decided by the first clause that opens as a question,
///   behind greetings ("hey so"), politeness ("can anyone tell me"), and introductions ("According to the
///   Gazette, …", "After the report, which …"). "Do we know if" asks whether; "do we know who" asks who.
///   "Will" and "should" make a prediction or an opinion only where they are the verb of the question: "did
///   he say they will attack" is a question for a fact.
/// - **Days and periods** ([newsdesk.question.PeriodMention]): calendar dates in the usual spellings, with
///   or without a year, and what is counted from today. A date without a year is the latest one that is not
///   after today. All that are named are kept, each with its place in the text; one that is said to be a
///   date of publication is marked.
/// - **Outlets** ([newsdesk.question.OutletMention]), by their names, by the part of a name before its
///   separator, by initials; each with its place, so that a question can be cut into the parts that belong
///   to each outlet. A name that is an ordinary word counts where it is written as a name or used as a
///   source.
/// - **The language**: a script that is not Latin tells by itself; in Latin script the small words tell.
/// - **Names and numbers** ([newsdesk.question.Names]), for any text, in the form in which they are
///   compared.
///
/// - **Follow-ups** ([newsdesk.question.FollowUp]): what is asked behind an earlier question is written so that
///   it stands alone, because it becomes the title of an answer and is what the coverage is searched with.
///
/// ## How a follow-up is understood
///
/// The earlier question is cut into its parts: the question word with its noun, subject, verb, and the phrases
/// beside. The next question is then one of these:
///
/// - a fragment, "and Skerrow?", "to Skerrow?", "in March?": each of its phrases takes the place of the one like
///   it, a name that of a name, "to" that of "to", a time that of a time; or it is put behind;
/// - a question word, "why?", "by whom?", "how many tanks?": it takes the place of the other one, and what the
///   other asked for stays as "that", "somebody" or its noun: "Why did Norvia send troops to Ashmere?";
/// - a question with pronouns: they become nouns where it is clear which. "He" needs a single person, or the
///   doer of the same verb; "it" is the last thing, a place only where there is no other;
/// - a question that says little and names nothing, "Was anyone hurt?", or holds a pronoun that is not clear: it
///   stays, with the matter behind it, "Was anyone hurt? (about Ashmere, on Monday)". The brackets come last so
///   that the question word still opens the sentence, and hold nouns alone, which a search finds;
/// - anything else stands alone and is left as it came.
///
/// No word that says something is lost: where a rule loses one, the question stays and the matter is put behind
/// it. None is invented but small words and another form of the same verb. Names of one word tell neither persons
/// from places nor from countries, so that "and Skerrow?" after "How many troops did Norvia send to Ashmere?" is
/// taken for a sender. Of thirty follow-ups written before they were tried, on questions not looked at before,
/// 26 came out as expected, and of thirty more, after rules had been made of the failures, 21.
///
/// ## What is not
///
/// "Next week" and "tomorrow" are no periods: nothing has been published in them. Nor are seasons, holidays
/// and years that stand alone ("the 2019 meeting"), which may be part of a name; nor "8/9/2025", which is
/// two days. Times of the day are left out. Questions are not corrected or translated, and only
/// follow-ups are rephrased. A question that holds two is taken for its first. Where there is doubt about
/// the language, the question is put to the coverage: an English question that is refused is worse than a
/// foreign one that finds nothing.
///
/// ## Why it is so
///
/// **No library reads the dates.** Those for Java (natty, prettytime-nlp, jchronic) give moments and not
/// periods, find a time in "1 hard drive", read "1/2/2022" in the American way alone, and cannot be told to
/// look back.
///
/// **No library detects the language.** Short questions about the news are mostly names, and the letters of
/// a name tell where somebody was born. Measured on 63 terse English questions of the kind that members ask
/// ("Lavrov UN statement") and 66 short ones in eleven other languages: OpenNLP 2.5.11 (12 MB, 0.9 s to
/// load) takes 47 of the English ones for something else, Lingua 1.2.2 (85 MB, 14 s, 2 GB) 25, Optimaize
/// 0.6 (4 MB, 2.4 s) 42. With a threshold at which none of the English ones is refused, OpenNLP recognises
/// 43 of the 66 and Lingua 29; Optimaize has no such threshold. The small words refuse none and recognise
/// 60, at no cost. On questions that were not looked at before, 60 English ones chosen to mislead and 59 in
/// other languages, they refused three and recognised 49; what these showed has since become rules.
///
/// **What a question mentions limits nothing.** What happened on the 15th is reported on the 16th, so only a
/// date of publication says which articles are meant, and even that may be remembered wrongly. Mentions move
/// articles up; only a [newsdesk.question.Scope] that the asker has set leaves articles out.
@NullMarked
package newsdesk.question;

import org.jspecify.annotations.NullMarked;
