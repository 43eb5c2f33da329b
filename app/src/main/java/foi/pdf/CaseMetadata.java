package foi.pdf;

import foi.letters.Letter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document says of its case to machines: the reference, and where the case's history stood when it was issued.
 *
 * <p>The archive's standard wants a property of one's own described beside it (ISO 19005-2, 6.6.2.3).
 */
final class CaseMetadata {

    private static final Pattern SCHEMAS = Pattern.compile("</rdf:Bag>\\s*</pdfaExtension:schemas>");
    private static final Pattern END = Pattern.compile("</rdf:RDF>");

    private static final String SCHEMA = """
            <rdf:li rdf:parseType="Resource">
              <pdfaSchema:schema>Case of a request for information</pdfaSchema:schema>
              <pdfaSchema:namespaceURI>urn:x-foi:case:1:</pdfaSchema:namespaceURI>
              <pdfaSchema:prefix>foi</pdfaSchema:prefix>
              <pdfaSchema:property><rdf:Seq>
                <rdf:li rdf:parseType="Resource">
                  <pdfaProperty:name>reference</pdfaProperty:name>
                  <pdfaProperty:valueType>Text</pdfaProperty:valueType>
                  <pdfaProperty:category>external</pdfaProperty:category>
                  <pdfaProperty:description>The reference of the request.</pdfaProperty:description>
                </rdf:li>
                <rdf:li rdf:parseType="Resource">
                  <pdfaProperty:name>chain</pdfaProperty:name>
                  <pdfaProperty:valueType>Text</pdfaProperty:valueType>
                  <pdfaProperty:category>external</pdfaProperty:category>
                  <pdfaProperty:description>SHA-256 of the last entry in the case's history.</pdfaProperty:description>
                </rdf:li>
              </rdf:Seq></pdfaSchema:property>
            </rdf:li>
            """;

    private static final String PROPERTIES = """
            <rdf:Description rdf:about="" xmlns:foi="urn:x-foi:case:1:">
              <dc:identifier>%1$s</dc:identifier>
              <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
              <pdf:Keywords>%1$s</pdf:Keywords>
              <foi:reference>%1$s</foi:reference>
              %2$s
            </rdf:Description>
            """;

    private CaseMetadata() {}

    /** The metadata {@code xmp} with what there is to say of the case of {@code letter}. */
    static String into(String xmp, Letter letter, String language) {
        String chain = letter.chain().isEmpty() ? "" : "<foi:chain>" + escaped(letter.chain()) + "</foi:chain>";
        String properties = PROPERTIES.formatted(escaped(letter.reference()), chain, escaped(language));
        return before(END, before(SCHEMAS, xmp, SCHEMA), properties);
    }

    private static String before(Pattern place, String xmp, String more) {
        Matcher found = place.matcher(xmp);
        if (!found.find()) {
            throw new IllegalStateException("The layout engine writes its metadata otherwise than it did: no " + place);
        }
        return xmp.substring(0, found.start()) + more + xmp.substring(found.start());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
