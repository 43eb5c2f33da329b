package foi.tui.tty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestsTest {

    @Test
    void the_first_rest_comes_shortly_after_the_last_key_and_the_others_now_and_then() {
        Rests rests = new Rests(0);
        rests.key(1000);
        rests.key(1100);
        assertThat(rests.until(1200)).isEqualTo(150);
        assertThat(rests.take(1350)).isEqualTo(250);
        assertThat(rests.until(1350)).isEqualTo(2000);
        assertThat(rests.take(3350)).isEqualTo(2250);
    }

    @Test
    void who_has_not_typed_yet_has_a_rest_shortly_after_the_beginning() {
        Rests rests = new Rests(1000);
        assertThat(rests.until(1000)).isEqualTo(250);
        assertThat(rests.take(1250)).isEqualTo(250);
        assertThat(rests.until(1250)).isEqualTo(2000);
    }

    @Test
    void who_never_stops_typing_has_a_rest_all_the_same() {
        Rests rests = new Rests(0);
        for (int now = 100; now < 2000; now += 100) {
            rests.key(now);
            assertThat(rests.until(now)).isPositive();
        }
        assertThat(rests.until(2000)).isZero();
        assertThat(rests.take(2000)).isEqualTo(100);
        assertThat(rests.until(2000)).isEqualTo(150);
    }
}
