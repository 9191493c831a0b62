package newsdesk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void commandIsFoundByItsWholeName() {
        Command answers = SpokenCommand.echo("eval answers");
        Catalogue catalogue = new Catalogue(List.of(SpokenCommand.echo("ask"), answers));

        assertThat(catalogue.named("eval answers")).contains(answers);
        assertThat(catalogue.named("eval")).isEmpty();
    }

    @Test
    void noNameTwiceAndNoNameThatBeginsAnother() {
        assertThatThrownBy(() -> new Catalogue(List.of(SpokenCommand.echo("ask"), SpokenCommand.echo("ask"))))
                .hasMessageContaining("ask");
        assertThatThrownBy(() -> new Catalogue(List.of(SpokenCommand.echo("eval"), SpokenCommand.echo("eval answers"))))
                .hasMessageContaining("eval answers");
        assertThatThrownBy(() -> new Catalogue(
                        List.of(SpokenCommand.echo("corpus golden add"), SpokenCommand.echo("corpus golden"))))
                .hasMessageContaining("corpus golden add");
    }

    @Test
    void aNameHasThreeWordsAtMost() {
        new Catalogue(List.of(SpokenCommand.echo("corpus golden add"), SpokenCommand.echo("corpus log")));

        assertThatThrownBy(() -> new Catalogue(List.of(SpokenCommand.echo("corpus golden add now"))))
                .hasMessageContaining("three words");
    }
}
