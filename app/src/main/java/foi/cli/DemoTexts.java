package foi.cli;

/** What the demonstration types in: a request, and the answers to it. */
final class DemoTexts {

    static final String REQUEST = """
            Dear Sir or Madam

            Under the Freedom of Information Act please tell me:

            1. How many applications for a disabled facilities grant did the council
               receive in each of the last three financial years?
            2. How long did an applicant wait on average from application to approval?
            3. How many applicants died before their adaptation was finished?

            Yours faithfully
            Morwenna Lightfoot
            """;
    static final String NUMBERS = """
            | Year | Applications received | Approved |
            |---|---|---|
            | 2023/24 | 412 | 388 |
            | 2024/25 | 437 | 401 |
            | 2025/26 | 455 | 410 |

            An application may be approved in the year after it was received.
            """;
    static final String WAITS = """
            | Year | Average wait |
            |---|---|
            | 2023/24 | 17 weeks |
            | 2024/25 | 15 weeks[^1] |
            | 2025/26 | withheld, see below |

            [^1]: Provisional until the audit of the housing return.
            """;

    private DemoTexts() {}
}
