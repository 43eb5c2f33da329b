/**
 * Puts a letter on A4: typefaces, line and page breaks, tags for screen readers, metadata for the archive.
 *
 * <p>A {@link foi.letters.Letter} goes in as XHTML; PDF/UA-1 and PDF/A-2a come out, the same bytes for the same
 * letter. Nothing is fetched from anywhere, and nothing is loaded before the first letter is printed.
 */
@NullMarked
package foi.pdf;

import org.jspecify.annotations.NullMarked;
