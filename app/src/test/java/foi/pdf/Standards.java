package foi.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Holds documents to the standards for accessible (PDF/UA-1) and archival (PDF/A-2a) documents. */
public final class Standards {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Standards() {}

    /** What is against either standard; empty where both are kept. */
    public static List<String> faults(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(standard -> faults(pdf, standard).stream())
                .toList();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour standard) {
        try (InputStream bytes = new ByteArrayInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> standard + " " + fault.getRuleId().getClause() + "-"
                            + fault.getRuleId().getTestNumber() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IllegalStateException(e);
        }
    }
}
