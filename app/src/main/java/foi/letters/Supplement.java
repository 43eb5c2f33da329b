package foi.letters;

import foi.register.InputRefused;
import foi.register.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a letter says that no part of the case holds.
 *
 * @param words Markdown: what is asked, how a fee was worked out, why an answer is late; may be empty
 * @param until the day by which a decision or an answer is expected
 * @param fee what must be paid, in pounds, more than nothing and in whole pence
 */
public record Supplement(String words, Optional<LocalDate> until, Optional<BigDecimal> fee) {

    /** Nothing more than the case. */
    public static final Supplement NONE = new Supplement("", Optional.empty(), Optional.empty());

    /**
     * A sum of money as typed, such as {@code 12.50}.
     *
     * @throws InputRefused when it is none
     */
    public static BigDecimal pounds(String typed) {
        if (!typed.strip().matches("£?\\d{1,6}(\\.\\d{2})?") || typed.strip().matches("£?[0.]+")) {
            throw new InputRefused(
                    "\"%s\" is no sum of money.".formatted(Text.excerpt(typed, 40)),
                    "Give pounds and pence, such as 12.50.");
        }
        return new BigDecimal(typed.strip().replace("£", ""));
    }

    public Supplement {
        if (fee.filter(sum -> sum.signum() <= 0 || sum.stripTrailingZeros().scale() > 2)
                .isPresent()) {
            throw new IllegalArgumentException("No fee: " + fee);
        }
    }
}
