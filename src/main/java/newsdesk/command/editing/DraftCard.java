package newsdesk.command.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import newsdesk.command.Action;
import newsdesk.command.Action.Deed;
import newsdesk.command.Action.Form;
import newsdesk.command.Action.Presser;
import newsdesk.command.Action.Where;
import newsdesk.command.Reply;
import newsdesk.corpus.Imprint;
import newsdesk.editing.Alike;
import newsdesk.editing.Draft;
import newsdesk.editing.Intake;

/// What is shown of a draft: what was understood, what is missing, what is like it, and what can be done with it.
final class DraftCard {

    /// As much of the text as shows whether it is the right one.
    private static final int BEGINNING = 400;

    private static final int LONGEST_FIELD = 300;

    private DraftCard() {}

    static Reply of(Intake.Waiting waiting) {
        Draft draft = waiting.draft();
        Imprint imprint = draft.article().imprint();
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("headline", imprint.headline());
        if (!imprint.standfirst().isEmpty()) {
            facts.put("summary", imprint.standfirst());
        }
        facts.put("outlet", imprint.outlet().name());
        facts.put("byline", imprint.byline());
        facts.put("published", imprint.published().iso());
        if (imprint.updated().day().isPresent()) {
            facts.put("updated", imprint.updated().iso());
        }
        facts.put("link", imprint.link().address());
        facts.put("language", imprint.language());
        facts.put(
                "words",
                "%,d, in %,d lines"
                        .formatted(draft.words(), draft.article().body().lines().count()));
        facts.put("begins", beginning(draft.article().body()));
        facts.put("from", draft.origin());
        if (!draft.missing().isEmpty()) {
            facts.put("missing", String.join(", ", draft.missing()));
        }
        if (!waiting.alike().isEmpty()) {
            facts.put("like it", waiting.alike().stream().map(DraftCard::alike).collect(Collectors.joining("; ")));
        }
        return new Reply.Facts("Draft %s, not published yet".formatted(draft.id()), facts, actions(draft));
    }

    private static String beginning(String body) {
        String line = body.strip().replaceAll("\\s+", " ");
        return line.length() <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, BEGINNING))) + "…";
    }

    private static String alike(Alike alike) {
        Imprint imprint = alike.article().imprint();
        String where = alike.draft().isEmpty() ? "" : " (draft %s)".formatted(alike.draft());
        String outlet = imprint.outlet().isKnown() ? ", " + imprint.outlet() : "";
        String day = imprint.published().day().map(date -> ", " + date).orElse("");
        return "%s: “%s”%s%s%s".formatted(alike.kind().words(), imprint.title(), outlet, day, where);
    }

    private static List<Action> actions(Draft draft) {
        Map<String, String> which = Map.of(Additions.DRAFT.name(), draft.id());
        List<Action> actions = new ArrayList<>();
        actions.add(Action.run("Publish", Presser.MODERATOR, Where.INSTEAD, PublishCommand.NAME, which));
        actions.add(Action.run("Discard", Presser.MODERATOR, Where.INSTEAD, DiscardCommand.NAME, which));
        actions.add(edit("Edit headline", "Its headline", AmendCommand.HEADLINE, which));
        actions.add(edit("Edit outlet", "Who published it", AmendCommand.OUTLET, which));
        actions.add(edit("Edit date", "Day, such as 2025-08-20", AmendCommand.PUBLISHED, which));
        return actions;
    }

    private static Action edit(String label, String prompt, String option, Map<String, String> which) {
        Form form = new Form(label, prompt, option, "", LONGEST_FIELD);
        return new Action(label, Presser.MODERATOR, new Deed.Fill(AmendCommand.NAME, which, form));
    }
}
