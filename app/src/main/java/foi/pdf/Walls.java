package foi.pdf;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import foi.letters.Letterhead;
import java.util.Optional;

/** Keeps the engine inside the letter: the register's own letterhead is let through, all else is noted and refused. */
final class Walls {

    private final Optional<Letterhead> letterhead;
    private String refused = "";

    Walls(Optional<Letterhead> letterhead) {
        this.letterhead = letterhead;
    }

    void around(PdfRendererBuilder builder) {
        FSStreamFactory nothing = address -> {
            throw LetterUnprintable.reachingOutside(address);
        };
        builder.useExternalResourceAccessControl(
                this::within, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(this::within, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, address) -> within(address, ExternalResourceType.IMAGE_RASTER) ? address : null);
        builder.useProtocolsStreamImplementation(nothing, "http", "https", "file", "jar", "ftp", "classpath", "mailto");
    }

    /** The first thing outside the letter that was asked for. */
    Optional<String> refused() {
        return Optional.of(refused).filter(address -> !address.isEmpty());
    }

    private boolean within(String address, ExternalResourceType type) {
        boolean within = type == ExternalResourceType.IMAGE_RASTER
                && letterhead.filter(own -> own.address().equals(address)).isPresent();
        if (!within && refused.isEmpty()) {
            refused = address;
        }
        return within;
    }
}
