package foi.register;

import static org.assertj.core.api.Assertions.assertThat;

import foi.law.NotAllowed;
import foi.law.Trouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TroubleTest {

    @Test
    void refused_input_ends_a_command_with_3() {
        Trouble refused = new InputRefused("It has no name.", "Give one.");

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused).hasMessage("It has no name. Give one.");
        assertThat(new InputRefused(new NotAllowed("It has no name.", "Give one.")))
                .hasMessage(refused.getMessage());
    }

    @Test
    void a_colleagues_change_ends_a_command_with_4_and_says_how_to_look_at_it() {
        Trouble changed = new ChangedMeanwhile(Sample.REFERENCE);

        assertThat(changed.exitCode()).isEqualTo(4);
        assertThat(changed.what()).startsWith("FOI-2425-00001 was changed by a colleague");
        assertThat(changed.remedy()).contains("foi show FOI-2425-00001");
    }

    @Test
    void a_register_that_cannot_be_used_ends_a_command_with_5() {
        assertThat(new RegisterUnusable("The disk is full.", "Make room.").exitCode())
                .isEqualTo(5);
    }
}
