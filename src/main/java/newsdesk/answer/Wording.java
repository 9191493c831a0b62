package newsdesk.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsdesk.corpus.SentenceSplitter;
import newsdesk.corpus.Span;

/// A text taken apart into the words that the checker compares, by sentences and clauses.
final class Wording {

    private static final Pattern WORD = Pattern.compile(
            "(?:\\p{Lu}\\.){2,}|\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3}(?!\\d))+|\\d+(?:[.,:]\\d+)*|n['’]t\\b"
                    + "|(?:(?!n['’]t\\b)[\\p{L}\\p{M}])+");

    private static final Pattern CLAUSE_END =
            Pattern.compile("[;:!?()—–]|\\s-\\s|,(?!\\d)|\\b(?:but|although|though|while"
                    + "|whereas|because|unless|if|when|who|which|after|before|however)\\b");

    private static final Set<String> PARTICLES = Set.of("down", "off", "up", "out", "back", "over");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final String text;
    private final List<Token> tokens;

    private Wording(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
    }

    static Wording of(String text, Lexicon lexicon) {
        List<Span> quoted = QuotedWords.in(text);
        List<Token> tokens = new ArrayList<>();
        int sentence = 0;
        int clause = 0;
        for (Span span : SentenceSplitter.sentences(text)) {
            String words = span.of(text);
            Matcher matcher = WORD.matcher(words);
            Matcher ends = CLAUSE_END.matcher(words);
            int clauseEnd = ends.find() ? ends.start() : Integer.MAX_VALUE;
            while (matcher.find()) {
                while (matcher.start() >= clauseEnd) {
                    clause++;
                    clauseEnd = ends.find() ? ends.start() : Integer.MAX_VALUE;
                }
                int start = span.start() + matcher.start();
                tokens.add(token(matcher.group(), start, sentence, clause, depth(quoted, start), lexicon));
            }
            sentence++;
            clause++;
        }
        return new Wording(text, withExpressions(tokens, lexicon));
    }

    private static Token token(String word, int start, int sentence, int clause, int quoted, Lexicon lexicon) {
        String plain = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        String lower = plain.endsWith(".") ? plain.replace(".", "") : plain;
        String base = Character.isDigit(lower.isEmpty() ? ' ' : lower.charAt(0)) ? lower : lexicon.base(lower);
        return new Token(
                word, lower, base, lexicon.meanings(base), start, start + word.length(), sentence, clause, quoted);
    }

    private static int depth(List<Span> quoted, int place) {
        return (int) quoted.stream()
                .filter(span -> span.start() <= place && place < span.end())
                .count();
    }

    private static List<Token> withExpressions(List<Token> tokens, Lexicon lexicon) {
        List<Token> all = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            for (Lexicon.Expression expression :
                    lexicon.expressions(tokens.get(i).base())) {
                int length = expression.bases().size();
                if (stands(expression.bases(), tokens, i)) {
                    for (int k = i; k < i + length; k++) {
                        all.set(k, with(all.get(k), expression.meanings()));
                    }
                } else if (length == 2 && standsApart(expression.bases(), tokens, i)) {
                    all.set(i, with(all.get(i), expression.meanings()));
                }
            }
        }
        return all;
    }

    private static boolean stands(List<String> bases, List<Token> tokens, int at) {
        if (at + bases.size() > tokens.size()) {
            return false;
        }
        for (int k = 0; k < bases.size(); k++) {
            if (!tokens.get(at + k).base().equals(bases.get(k))) {
                return false;
            }
        }
        return true;
    }

    /// "Turn one down", "pull its guns back".
    private static boolean standsApart(List<String> bases, List<Token> tokens, int at) {
        if (!PARTICLES.contains(bases.getLast())) {
            return false;
        }
        for (int k = at + 2; k < Math.min(tokens.size(), at + 4); k++) {
            if (tokens.get(k).base().equals(bases.getLast())
                    && tokens.get(k).clause() == tokens.get(at).clause()) {
                return true;
            }
        }
        return false;
    }

    private static Token with(Token token, Set<String> more) {
        Set<String> meanings = new HashSet<>(token.meanings());
        meanings.addAll(more);
        return new Token(
                token.text(),
                token.lower(),
                token.base(),
                meanings,
                token.start(),
                token.end(),
                token.sentence(),
                token.clause(),
                token.quoted());
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token at(int place) {
        return tokens.get(place);
    }

    /// The places of the words that mean the same as a word of another text.
    List<Integer> homes(Token word) {
        List<Integer> homes = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (word.meansTheSameAs(tokens.get(i))) {
                homes.add(i);
            }
        }
        return homes;
    }

    /// Whether the word at a place is one of some words; false beyond both ends.
    boolean is(int place, Set<String> words) {
        return place >= 0
                && place < tokens.size()
                && words.contains(tokens.get(place).lower());
    }

    boolean hasAny(Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.lower()));
    }

    /// Whether the word at a place begins its sentence, or what somebody is quoted with, so that its capital tells
    /// nothing.
    boolean opens(int place) {
        return place == 0
                || tokens.get(place).sentence() != tokens.get(place - 1).sentence()
                || tokens.get(place).quoted() != tokens.get(place - 1).quoted()
                || text.substring(tokens.get(place - 1).end(), tokens.get(place).start())
                        .matches("(?s).*[.!?:“”\"‘«„].*");
    }
}
