package foi.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a request arrived. */
public enum Channel {
    EMAIL,
    LETTER,
    WEB_FORM,
    SOCIAL_MEDIA,
    IN_PERSON,
    OTHER;

    /** The name in commands and JSON, such as {@code web-form}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The channel that {@code typed} names. */
    public static Optional<Channel> parse(String typed) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }
}
