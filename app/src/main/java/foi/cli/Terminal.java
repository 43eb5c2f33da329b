package foi.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where words come in and go out.
 *
 * @param in standard input
 * @param out standard output, for results alone
 * @param err standard error, for everything else
 * @param interactive whether a person sits at it: input and output are a terminal
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {}
