package co.ruta.launcher.database;

/** How the application reaches its database: a JDBC address and an account with rights on its own schema only. */
public record DatabaseAccess(String url, String user, String password) {

    @Override
    public String toString() {
        return "DatabaseAccess[" + url + ", " + user + "]";
    }
}
