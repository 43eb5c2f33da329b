package foi.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build has written into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Foi.class.getPackage().getImplementationVersion())
                .orElse("(not built)");
        return new String[] {"foi " + version};
    }
}
