package foi.register;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry of the history, which only ever grows.
 *
 * <p>Each entry's hash covers all of it and the hash before it, so that a change behind the program's back is
 * evident. Altering a record to prevent disclosure is an offence (s.77); this is the officers' protection.
 *
 * @param number its place in the history, from 1 without gaps
 * @param at when it happened by the host's clock, whatever day was being rehearsed
 * @param officer the account that did it
 * @param reference the request it concerns; absent for the register itself
 * @param kind what happened
 * @param summary what happened, as a sentence
 * @param content the text that was put in, whole; empty where the summary says all
 * @param previousHash the hash of the entry before, in hexadecimal; 64 zeros for the first
 * @param hash the SHA-256 of this entry, in hexadecimal
 */
public record Event(
        long number,
        Instant at,
        String officer,
        Optional<Reference> reference,
        EventKind kind,
        String summary,
        String content,
        String previousHash,
        String hash) {}
