package foi.letters;

import static foi.letters.Cases.disclosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import foi.register.InputRefused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final String CREST = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"50\">"
            + "<rect width=\"200\" height=\"50\" fill=\"#c00\"/></svg>";

    @Test
    void a_drawing_becomes_a_fine_picture() throws IOException {
        Files.writeString(register.resolve("letterhead.svg"), CREST);
        String address = Letterhead.in(register).orElseThrow().address();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(
                Base64.getDecoder().decode(address.substring("data:image/png;base64,".length()))));
        assertThat(picture.getHeight()).isEqualTo(614);
        assertThat(picture.getWidth()).isEqualTo(2456);
        assertThat(picture.getRGB(1000, 300)).isEqualTo(0xFFCC0000);
    }

    @Test
    void the_same_drawing_is_the_same_picture() throws IOException {
        Files.writeString(register.resolve("letterhead.svg"), CREST);
        assertThat(Letterhead.in(register)).isEqualTo(Letterhead.in(register));
    }

    @Test
    void a_picture_is_preferred_to_a_drawing() throws IOException {
        Files.writeString(register.resolve("letterhead.svg"), CREST);
        Files.write(register.resolve("letterhead.png"), PICTURE);
        assertThat(Letterhead.in(register).orElseThrow().address()).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg/>",
                "no drawing",
                "",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\"/>",
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><svg>&b;"
            })
    void what_is_no_drawing_is_refused_with_the_way_out(String text) throws IOException {
        Files.writeString(register.resolve("letterhead.svg"), text);
        assertThatThrownBy(() -> Letterhead.in(register))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("Save it as letterhead.png");
    }

    @Test
    void a_drawing_fetches_nothing() throws IOException {
        try (ServerSocket web = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Files.writeString(
                    register.resolve("letterhead.svg"),
                    CREST.replace(
                            "</svg>",
                            "<image href=\"http://127.0.0.1:" + web.getLocalPort()
                                    + "/a.png\" width=\"9\" height=\"9\"/>"
                                    + "<image href=\"file:///etc/hostname\" width=\"9\" height=\"9\"/></svg>"));
            assertThat(Letterhead.in(register)).isPresent();
            web.setSoTimeout(50);
            assertThatThrownBy(web::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void what_it_shows_is_said_in_the_words_that_are_set() {
        Cases letter = Cases.with("312", disclosed());
        LetterWriter writer = new LetterWriter(
                new Templates(Path.of("none")), Optional.of(new Letterhead("data:image/png;base64,AAAA")));
        assertThat(Page.of(writer.write(LetterKind.RESPONSE, letter.occasion(), false)
                                .page())
                        .all("//img/@alt"))
                .containsExactly("Logo of Leicester City Council");
        Cases set = letter.setting("authority.letterhead", "Two lions");
        assertThat(Page.of(writer.write(LetterKind.RESPONSE, set.occasion(), false)
                                .page())
                        .all("//img/@alt"))
                .containsExactly("Two lions");
    }
}
