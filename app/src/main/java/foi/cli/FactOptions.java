package foi.cli;

import foi.register.InputRefused;
import foi.register.Layout;
import foi.register.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Facts about a request that are given when it is logged and may be corrected later; an empty text is one too. */
final class FactOptions {

    @Option(names = "--email", paramLabel = "ADDRESS", description = "The applicant's e-mail address.")
    private @Nullable String email;

    @Option(names = "--address", paramLabel = "LINES", description = "Their postal address, its lines separated by |.")
    private @Nullable String address;

    @Option(names = "--organisation", paramLabel = "NAME", description = "The body for which they write.")
    private @Nullable String organisation;

    @Option(
            names = "--subject",
            paramLabel = "WORDS",
            description = "A line that names the request; else the text's first line.")
    private @Nullable String subject;

    @Option(names = "--their-ref", paramLabel = "REF", description = "The applicant's own reference.")
    private @Nullable String theirReference;

    @Option(names = "--owner", paramLabel = "ACCOUNT", description = "The officer who deals with it.")
    private @Nullable String owner;

    @Option(
            names = "--on-behalf-of",
            paramLabel = "NAME",
            description = "The authority asked, if the office answers for it.")
    private @Nullable String onBehalfOf;

    @Option(names = "--layout", paramLabel = "LAYOUT", description = "How the response is set out: questions or table.")
    private @Nullable String layout;

    Optional<String> email() {
        return given(email);
    }

    Optional<String> address() {
        return given(address).map(lines -> lines.replaceAll("\\s*\\|\\s*", "\n"));
    }

    Optional<String> organisation() {
        return given(organisation);
    }

    Optional<String> subject() {
        return given(subject);
    }

    Optional<String> theirReference() {
        return given(theirReference);
    }

    Optional<String> owner() {
        return given(owner);
    }

    Optional<String> onBehalfOf() {
        return given(onBehalfOf);
    }

    Optional<Layout> layout() {
        return given(layout)
                .map(typed -> Layout.parse(typed)
                        .orElseThrow(() -> new InputRefused(
                                "There is no layout \"%s\".".formatted(Text.excerpt(typed, 40)),
                                "Give questions or table.")));
    }

    private static Optional<String> given(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip);
    }
}
