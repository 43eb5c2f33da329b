package foi.letters;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Whether a text gives a reason: two words or more that neither repeat the exemption nor point to somebody else. */
final class Reasons {

    private static final Set<String> EMPTY_WORDS = words("""
            a an and act apply applies are as at be because been being by cannot can could data disclose disclosed
            disclosing disclosure do does exempt exempted exemption exemptions foi foia for freedom from has have in
            information is it its law may not of on or our release released releasing s section so such that the their
            therefore these they this those to under us was were we which will withheld withhold withholding with you
            your
            above according adviser advice advised agreed as attached below before colleague colleagues confirmed
            decided decision department director discussed explained head legal manager office officer officers
            previous previously said same see solicitor solicitors stated team usual
            """);

    /** What a request for clarification says whatever it is about. */
    private static final Set<String> ASKING = words("""
            a about and are asked asking ask can clarification clarify could describe details do does exactly explain
            for further give here how i in information is it know let like looking mean meant more need of on or please
            precisely provide request require say send specific specify tell that the this to us want we what when
            where whether which who whose why with would you your
            """);

    private static final Set<String> QUESTION_WORDS = words("how what when where whether which who whose why");

    private Reasons() {}

    /** Whether {@code text} says more than the {@code title} of the exemption. */
    static boolean given(String text, String title) {
        Set<String> own = new HashSet<>(Words.of(text));
        own.removeAll(EMPTY_WORDS);
        own.removeAll(Words.of(title));
        own.removeIf(word -> word.matches("s?\\d+[a-z]?"));
        return own.size() >= 2;
    }

    /** Whether {@code text} asks something that can be answered: a question about something, or six words about it. */
    static boolean asked(String text) {
        Set<String> all = new HashSet<>(Words.of(text));
        boolean question = text.contains("?") || QUESTION_WORDS.stream().anyMatch(all::contains);
        all.removeAll(ASKING);
        return all.size() >= (question ? 1 : 6);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }
}
