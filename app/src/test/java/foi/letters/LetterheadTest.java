package foi.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.register.InputRefused;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterheadTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    private Path register;

    @Test
    void a_register_without_a_picture_has_letters_without_one() {
        assertThat(Letterhead.in(register)).isEmpty();
    }

    @Test
    void a_picture_is_written_into_the_page_itself() throws IOException {
        Files.write(register.resolve("letterhead.png"), PICTURE);
        assertThat(Letterhead.in(register))
                .hasValueSatisfying(
                        letterhead -> assertThat(letterhead.address()).startsWith("data:image/png;base64,iVBOR"));
    }

    @Test
    void what_only_bears_the_name_of_a_picture_is_refused() throws IOException {
        Files.writeString(register.resolve("letterhead.png"), "<svg/>");
        assertThatThrownBy(() -> Letterhead.in(register))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("is no PNG picture of 2 MB at most");
    }

    @Test
    void a_picture_that_would_swell_every_letter_is_refused() throws IOException {
        byte[] large = new byte[3 * 1024 * 1024];
        System.arraycopy(PICTURE, 0, large, 0, PICTURE.length);
        Files.write(register.resolve("letterhead.png"), large);
        assertThatThrownBy(() -> Letterhead.in(register)).hasMessageContaining("is no PNG picture of 2 MB at most");
    }

    @Test
    void a_damaged_picture_is_refused_and_not_left_out_in_silence() throws IOException {
        byte[] damaged = Arrays.copyOf(PICTURE, 60);
        Arrays.fill(damaged, 8, 60, (byte) 'x');
        Files.write(register.resolve("letterhead.png"), damaged);
        assertThatThrownBy(() -> Letterhead.in(register))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("is damaged");
        Files.write(register.resolve("letterhead.png"), Arrays.copyOf(PICTURE, 8));
        assertThatThrownBy(() -> Letterhead.in(register)).hasMessageContaining("is damaged");
    }

    @ParameterizedTest(name = "{0} by {1} pixels")
    @CsvSource({"4001, 1, false", "1, 4001, false", "4000, 4000, true"})
    void a_picture_of_very_many_pixels_is_refused(int width, int height, boolean taken) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        ImageIO.write(picture, "png", register.resolve("letterhead.png").toFile());
        if (taken) {
            assertThat(Letterhead.in(register)).isPresent();
        } else {
            assertThatThrownBy(() -> Letterhead.in(register))
                    .isInstanceOf(InputRefused.class)
                    .hasMessageContaining("more than 4,000 pixels");
        }
    }

    @Test
    void a_drawing_is_refused_with_the_way_out() throws IOException {
        Files.writeString(register.resolve("letterhead.svg"), "<svg/>");
        assertThatThrownBy(() -> Letterhead.in(register)).hasMessageContaining("Save it as letterhead.png");
    }
}
