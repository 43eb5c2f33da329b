package foi.desk;

/** Puts e-mails into files. */
public interface Post {

    /** The e-mail as a file (.eml) that mail programs open as a draft, ready to be sent. */
    byte[] unsent(Email email);
}
