package newsdesk.answer;

import java.util.Set;

/// The words of English that assert nothing of their own, and those that do although they are small.
final class SmallWords {

    /// Words that a sentence may have without its source having them.
    static final Set<String> FREE = words("""
            a an the this that these those such there here it its he him his she her hers they them their theirs we us
            our ours you your yours i me my mine himself herself itself themselves who whom whose which what
            be is are was were been being am do does did done doing have has had having get got gets
            of to in on at by for with from into onto upon as and but if then than so when where while whereas though
            although how why whether via per about out up down off over under again
            s t d ll re ve m would will shall may might could can cannot should must ought
            not n't no nor never neither without none nobody
            also too just already meanwhile however thus still yet even now rather quite very well
            mr mrs ms miss mx dr sir dame lady lord
            own both each one ones some any other others another along amid between among during through before after
            until till since because
            according said say says saying tell tells told telling add adds added adding note notes noted noting state
            states stated stating
            or either unless except despite toward towards against within across around near
            more most less least many much few several
            only all every ever first last
            way question point thing things matter fact terms case people person men persons
            put make makes made making give gave given gives giving take takes took taken taking
            come came comes coming go goes went gone going face faces faced facing held once back originally enough
            """);

    /// Verbs among them, which say little but are somebody's doing.
    static final Set<String> LIGHT = words("""
            make makes made making give gave given gives giving take takes took taken taking come came comes coming go
            goes went gone going put held hold face faces faced
            """);

    private SmallWords() {}

    static Set<String> words(String list) {
        return java.util.Arrays.stream(list.strip().split("\\s+", -1))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
